import type { CaseId } from '../../business-case/business-case.ts';
import { Decimal } from '../../number/decimal.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { firstYearOf } from '../case-delay.ts';
import type { CaseSummary, CaseWorth } from '../case-summary.ts';
import { countedShares, countedWorth, type CountedWorth } from '../counted-worth.ts';
import { paidFlow } from '../frame-use.ts';
import type { Portfolio } from '../portfolio.ts';
import { caseMerits, valueOfMerits } from './case-merits.ts';
import { claimantsOf, conflictingRecords, jointClaim, MOST_CLAIMANTS } from './joint-claims.ts';
import { minimumOf } from './minimum-of.ts';
import type { SelectionCase, SelectionProblem } from './selection-problem.ts';

/** The problem a portfolio poses, and what is to be said about how it was made. */
export interface PosedSelection {
  readonly problem: SelectionProblem;
  /** Cases that have no figures in these prices: they cannot be chosen, and are not in the problem. */
  readonly withoutFigures: readonly CaseSummary[];
  /** Cases that count 0 because what is maximised is not known of them. */
  readonly countedAsNothing: readonly CaseSummary[];
}

/** DKK are counted in whole øre [SEL-10]. */
const ORE = 2;

/**
 * What is to be chosen between [SEL-1]: every case with figures, what the frame pays of it in each of
 * its years, moved as the choice says, and what it is worth by the objective [SEL-10]. Cases that are
 * required by law must be done by themselves. The order of the summaries is the order of the cases.
 */
export function selectionOfPortfolio(
  summaries: readonly CaseSummary[],
  portfolio: Pick<Portfolio, 'frame' | 'choice' | 'sharedBenefits'>,
  organisation: Organisation,
): PosedSelection {
  const { frame, choice, sharedBenefits } = portfolio;
  const known = summaries.flatMap((summary) =>
    summary.worth.kind === 'value' ? [{ summary, worth: summary.worth.value }] : [],
  );
  const ids = new Set(known.map(({ summary }) => summary.id));
  const conflicts = conflictingRecords(sharedBenefits, ids).map((group) => ({
    group,
    cases: claimantsOf(group, ids),
  }));
  const joint = conflicts.filter(({ cases }) => cases.length <= MOST_CLAIMANTS);
  const inProportion = new Set(
    conflicts.filter(({ cases }) => cases.length > MOST_CLAIMANTS).flatMap(({ group }) => group),
  );
  const together = countedShares(ids, [...inProportion]);
  const agreed = sharedBenefits.filter((record) => !inProportion.has(record));
  const counted = known.map(({ summary, worth }) => {
    const alone = countedShares(new Set([summary.id]), agreed).get(summary.id);
    const shares = new Map([...(alone ?? []), ...(together.get(summary.id) ?? [])]);
    return { summary, worth, counted: countedWorth(worth, shares) };
  });
  const merits = new Map(
    counted.map(({ summary, counted: own }) => [
      summary.id,
      caseMerits(summary, own, choice, organisation),
    ]),
  );
  const valueOf = valueOfMerits(choice.objective, [...merits.values()]);
  const costsOf = (summary: CaseSummary, { flows }: CountedWorth) =>
    inFrame(paidFlow(flows, frame.pays), summary);
  const inFrame = (amounts: readonly Decimal[], summary: CaseSummary) => {
    const from = frame.firstYear - firstYearOf(summary, choice);
    return frame.perYear.map((_, year) =>
      (amounts[from + year] ?? new Decimal(0)).toDecimalPlaces(ORE),
    );
  };
  const idsOf = (references: readonly { readonly id: CaseId }[]) =>
    new Set(references.map(({ id }) => id));
  const [mustDo, leftOut] = [idsOf(choice.mustDo), idsOf(choice.leftOut)];
  const roleIds = frame.roleHours.map(({ role }) => role.id);
  const hoursOf = (worth: CaseWorth, roleId: string) =>
    worth.keyRoleHours.find((own) => own.roleId === roleId)?.hours ?? [];
  const cases = counted.map(({ summary, worth, counted: own }): SelectionCase => {
    const ownMerits = merits.get(summary.id);
    return {
      id: summary.id,
      costs: costsOf(summary, own),
      value: ownMerits === undefined ? new Decimal(0) : valueOf(ownMerits),
      roleHours: roleIds.map((roleId) => inFrame(hoursOf(worth, roleId), summary)),
      mustDo: mustDo.has(summary.id) || summary.mandatory,
      leftOut: leftOut.has(summary.id),
      requires: summary.requires.map(({ id }) => id),
      excludes: summary.excludes.map(({ id }) => id),
    };
  });
  const byId = new Map(known.map((each) => [each.summary.id, each]));
  return {
    problem: {
      cases,
      budgetPerYear: frame.perYear.map(decimalOrNone),
      budgetTotal: decimalOrNone(frame.total),
      roles: frame.roleHours.map(({ role, perYear }) => ({
        id: role.id,
        perYear: perYear.map(decimalOrNone),
      })),
      minima: frame.minima.map((minimum) =>
        minimumOf(
          minimum,
          cases,
          new Map([...byId].map(([id, each]) => [id, each.summary])),
          organisation,
        ),
      ),
      joint: joint.map(({ group, cases: claimants }) =>
        jointClaim(group, claimants, (id, shares) => {
          const each = byId.get(id);
          if (each === undefined) return { value: new Decimal(0), costs: [] };
          const own = countedWorth(each.worth, shares.get(id));
          const value = valueOf(caseMerits(each.summary, own, choice, organisation));
          return { value, costs: costsOf(each.summary, own) };
        }),
      ),
    },
    withoutFigures: summaries.filter(({ worth }) => worth.kind === 'undefined'),
    countedAsNothing: known.flatMap(({ summary }) => {
      const { kind } = choice.objective;
      const unknown = merits.get(summary.id)?.unknown ?? [];
      const isUnknown = kind === 'mix' ? unknown.length > 0 : unknown.some((each) => each === kind);
      return isUnknown ? [summary] : [];
    }),
  };
}

function decimalOrNone(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}
