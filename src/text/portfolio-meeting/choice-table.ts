import { Decimal } from '../../domain/number/decimal.ts';
import type { Reference } from '../../domain/organisation/organisation.ts';
import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { ChosenBy } from '../../domain/portfolio/meeting-contents.ts';
import type { Minimum, Objective, Portfolio } from '../../domain/portfolio/portfolio.ts';
import { portfolioMeeting } from '../da/portfolio-meeting.ts';
import { formatMoney, formatNumber } from '../format.ts';
import { listed } from '../listed.ts';
import type { PaperTable } from '../paper-table.ts';
import { titleOf } from './overview-tables.ts';

const words = portfolioMeeting.choice;

/** What a choice was made by, as the portfolio says it [MTG-4]; what is not used is not in it. */
export function choiceTable(
  { choice, scenario, notChosen }: ChosenBy,
  cases: readonly CaseSummary[],
  { frame }: Pick<Portfolio, 'frame'>,
): PaperTable {
  const all = cases.length + notChosen.length;
  const rows: readonly (readonly [string, string | readonly string[]])[] = [
    [words.chosen, words.chosenOf(counted(cases.length), counted(all))],
    [words.objective, sayObjective(choice.objective)],
    ...(scenario === null ? [] : [[words.madeBy, words.makers[scenario.madeBy]] as const]),
    [words.mustDo, mustDoOf(choice.mustDo, cases)],
    [words.leftOut, choice.leftOut.map(nameOf)],
    [words.moved, choice.delays.map((each) => words.movedBy(nameOf(each.case), each.years))],
    [words.minima, frame.minima.map(sayMinimum)],
    [words.bound, bonds(cases)],
    [words.note, scenario?.note.trim() ?? ''],
  ];
  return {
    says: words.says,
    columns: [
      { head: words.what, share: 1 },
      { head: words.how, share: 3 },
    ],
    rows: rows
      .filter(([, how]) => how.length > 0)
      .map(([what, how]) => [what, typeof how === 'string' ? how : listed(how)]),
  };
}

function sayObjective(objective: Objective): string {
  if (objective.kind !== 'mix') return words.objectives[objective.kind];
  const { netPresentValue, annualNetBenefit, score } = objective;
  const weight = (text: string) => formatNumber(new Decimal(text), 2);
  return words.mix(weight(netPresentValue), weight(annualNetBenefit), weight(score));
}

/** Those that must be done, and those the law demands. */
function mustDoOf(
  mustDo: readonly Reference<string>[],
  cases: readonly CaseSummary[],
): readonly string[] {
  const said = new Set<string>(mustDo.map(({ id }) => id));
  const byLaw = cases.filter(({ id, mandatory }) => mandatory && !said.has(id));
  return [...mustDo.map(nameOf), ...byLaw.map(titleOf)];
}

function sayMinimum({ of, least }: Minimum): string {
  const whose = of.kind === 'centre' ? of.centre.name : words.principle(of.principle.name, of.step);
  return least.kind === 'cases'
    ? words.minimumCases(whose, least.count)
    : words.minimumAmount(whose, formatMoney(new Decimal(least.amount)));
}

/** What the chosen cases say of each other and of the others. */
function bonds(cases: readonly CaseSummary[]): readonly string[] {
  return cases.flatMap((summary) => [
    ...summary.requires.map((other) => words.requires(titleOf(summary), nameOf(other))),
    ...summary.excludes.map((other) => words.excludes(titleOf(summary), nameOf(other))),
  ]);
}

function nameOf({ name }: Reference<string>): string {
  return titleOf({ title: name });
}

function counted(count: number): string {
  return formatNumber(new Decimal(count), 0);
}
