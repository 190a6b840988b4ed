import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { MapLink } from '#src/domain/business-case/case-map.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import { newDeliverable, type DeliverableId } from '#src/domain/business-case/deliverable.ts';
import type { CoreTaskId, GoalId } from '#src/domain/organisation/organisation.ts';
import { aBenefit, aCase, aCost, from, level } from './business-cases.ts';
import { aLink, aMap } from './maps.ts';

const projects = [
  'Skærmbesøg i hjemmeplejen',
  'Digital post til alle borgere',
  'Robotter i løn og bogholderi',
  'Sensorer i plejeboliger',
  'Ruteplan for den kørende nat',
  'Byggesager på nettet',
  'Velfærdsteknologi på plejehjem',
  'Fælles booking af lokaler',
  'Elektroniske låse',
  'Sagsoverblik for familier',
] as const;

const aims = [
  'Hjemmepleje',
  'Sundhed og forebyggelse',
  'Dagtilbud og skole',
  'Det samme for færre penge',
  'Mere for de samme penge',
  'Borgere der klarer sig selv',
] as const;

const owners = ['Centerchef', 'Leder af hjemmeplejen', 'It-konsulent', 'Økonomichef', 'Planlægger'];

/** Those that are worth kroner. */
const classes = ['cashReleasing', 'avoidedCost', 'income', 'societal'] as const;

/**
 * Cases as a municipality has many of, each with 25 nodes on its map: 5 deliverables, 7 changes, 9
 * benefits and 4 of the core tasks and goals they have in common. One benefit has the same name in
 * every second of them.
 */
export function mappedCases(count: number): readonly BusinessCase[] {
  return Array.from({ length: count }, (_, nth) => mappedCase(nth));
}

function mappedCase(nth: number): BusinessCase {
  const round = Math.floor(nth / projects.length);
  const title = `${at(projects, nth)}${round === 0 ? '' : ` ${String(round + 1)}`}`;
  const own = [0, 1, 2, 3].map((step) => (nth + step) % aims.length);
  const isCoreTask = (aim: number) => aim < 3;
  const aimKey = (aim: number) => `${isCoreTask(aim) ? 'coreTask' : 'goal'}:aim-${String(aim)}`;
  const links: readonly MapLink[] = [
    ...steps(7).map((to) => aLink(`deliverable:d${String(to % 5)}`, `change:c${String(to)}`)),
    ...steps(9).map((to) =>
      aLink(`change:c${String((to * 2 + nth) % 7)}`, `benefit:b${String(to)}`),
    ),
    ...steps(9).map((one) => aLink(`benefit:b${String(one)}`, aimKey(at(own, one)), '0.8')),
  ];
  return aCase({
    id: `case-${String(nth)}` as CaseId,
    title,
    coreTask: null,
    costs: [aCost({ amounts: level('100000') })],
    deliverables: steps(5).map((one) => ({
      ...newDeliverable(`d${String(one)}` as DeliverableId),
      title: `Leverance ${String(one + 1)} til ${title.toLowerCase()}`,
      owner: at(owners, one + nth),
    })),
    changes: steps(7).map((one) => ({
      ...newChange(`c${String(one)}` as ChangeId),
      title: `Ny arbejdsgang ${String(one + 1)} i ${title.toLowerCase()}`,
      owner: at(owners, one),
    })),
    benefits: steps(9).map((one) =>
      aBenefit({
        id: `b${String(one)}` as BenefitId,
        title:
          one === 0 && nth % 2 === 0
            ? 'Færre kørte kilometer'
            : `Gevinst ${String(one + 1)} af ${title.toLowerCase()}`,
        owner: at(owners, one * 2 + nth),
        class: at(classes, one === 0 ? 0 : one + nth),
        value: level(String(10_000 * (one + 1 + nth))),
        timing: from('2027-01'),
      }),
    ),
    map: aMap(links, {
      coreTasks: own.filter(isCoreTask).map((aim) => ({
        id: `aim-${String(aim)}` as CoreTaskId,
        name: at(aims, aim),
      })),
      goals: own
        .filter((aim) => !isCoreTask(aim))
        .map((aim) => ({ id: `aim-${String(aim)}` as GoalId, name: at(aims, aim) })),
    }),
  });
}

function steps(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function at<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index % list.length];
  if (entry === undefined) throw new RangeError('an empty list');
  return entry;
}
