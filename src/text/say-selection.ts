import type { CaseId } from '../domain/business-case/business-case.ts';
import { Decimal } from '../domain/number/decimal.ts';
import type { Minimum, Objective, Portfolio } from '../domain/portfolio/portfolio.ts';
import type { NearMiss } from '../domain/portfolio/selection/near-misses.ts';
import type { SelectionFault } from '../domain/portfolio/selection/selection-faults.ts';
import type { LimitName } from '../domain/portfolio/selection/selection-limits.ts';
import type { Constraint } from '../domain/portfolio/selection/selection-questions.ts';
import { portfolioChoice as words } from './da/portfolio-choice.ts';
import { amountUnits } from './da/numbers.ts';
import { formatHours, formatMoney, formatNumber } from './format.ts';
import { listed } from './listed.ts';

/** What sentences about a choice need to know: names, and the years of the frame. */
export interface SaidAbout {
  readonly nameOf: (id: CaseId) => string;
  readonly frame: Portfolio['frame'];
  readonly objective: Objective;
}

const MILLION = new Decimal(1_000_000);
/** Amounts from here on are said in millions. */
const SAID_IN_MILLIONS = new Decimal(50_000);

/** `0,25 mio. kr.`, or whole kroner where it is little. `isAtLeast` rounds up, so that it is enough. */
export function sayFrameAmount(amount: Decimal, isAtLeast = false): string {
  const rounding = isAtLeast ? Decimal.ROUND_UP : Decimal.ROUND_HALF_UP;
  if (amount.abs().lt(SAID_IN_MILLIONS)) return formatMoney(amount.toDecimalPlaces(0, rounding));
  return `${formatNumber(amount.div(MILLION).toDecimalPlaces(2, rounding), 2)} ${amountUnits.millions}`;
}

/** A value of the objective in its own unit: kroner, or points. */
export function sayValue(value: Decimal, objective: Objective): string {
  return isMoney(objective) ? sayFrameAmount(value) : formatNumber(value, 3);
}

/** Whether its value is in kroner; otherwise it is in points. */
export function isMoney({ kind }: Objective): boolean {
  return kind === 'netPresentValue' || kind === 'annualNetBenefit';
}

/** `NNV +0,12 mio. kr.` */
export function sayGain(gain: Decimal, objective: Objective): string {
  const sign = gain.isPositive() && !gain.isZero() ? '+' : '';
  return words.gains[objective.kind](sign + sayValue(gain, objective));
}

/** `»A«, »B« og »C«`, the first few of them. */
export function sayCases(ids: readonly CaseId[], { nameOf }: Pick<SaidAbout, 'nameOf'>): string {
  const most = 8;
  const names = ids.slice(0, most).map((id) => `»${nameOf(id)}«`);
  return listed(ids.length > most ? [...names, `${String(ids.length - most)} til`] : names);
}

/** What must be raised for a case to fit; all of it together. */
export function sayRaises(raises: NearMiss['raises'], about: SaidAbout): string {
  return listed(raises.map(({ limit, by }) => sayRaise(limit, by, about)));
}

function sayRaise(limit: LimitName, by: Decimal, about: SaidAbout): string {
  const { raiseYear, raiseTotal, raiseRole } = words.explanation;
  if (limit.kind === 'budgetOfYear') {
    return raiseYear(yearOf(limit.year, about), sayFrameAmount(by, true));
  }
  if (limit.kind === 'roleHours') {
    return raiseRole(roleName(limit.roleId, about), yearOf(limit.year, about), formatHours(by));
  }
  return raiseTotal(sayFrameAmount(by, true));
}

/** A constraint by its name: `Rammen i 2028`, `»A« skal med`. */
export function sayConstraint(constraint: Constraint, about: SaidAbout): string {
  const said = words.explanation.constraint;
  const name = (id: CaseId) => sayCases([id], about);
  switch (constraint.kind) {
    case 'budgetOfYear':
      return said.budgetOfYear(yearOf(constraint.year, about));
    case 'budgetTotal':
      return said.budgetTotal;
    case 'mustDo':
    case 'leftOut':
      return said[constraint.kind](name(constraint.caseId));
    case 'requires':
    case 'excludes':
      return said[constraint.kind](name(constraint.caseId), name(constraint.otherId));
    case 'minimum':
      return said.minimum(minimumName(constraint.minimumId, about));
    case 'roleHours':
      return said.roleHours(roleName(constraint.roleId, about));
  }
}

/** A sentence that ends with an amount ends with one stop: the one of `kr.` */
export function withOneStop(sentence: string): string {
  return sentence.replace(/kr\.\.$/, 'kr.');
}

/** Why nothing can be chosen. */
export function sayFault(fault: SelectionFault, about: SaidAbout): string {
  return withOneStop(faultSentence(fault, about));
}

function faultSentence(fault: SelectionFault, about: SaidAbout): string {
  const said = words.faults;
  const name = (id: CaseId) => sayCases([id], about);
  switch (fault.reason) {
    case 'mustDoIsLeftOut':
      return said.mustDoIsLeftOut(name(fault.caseId));
    case 'mustDoRequiresLeftOut':
      return said.mustDoRequiresLeftOut(name(fault.caseId), name(fault.requiredId));
    case 'mustDosExclude':
      return said.mustDosExclude(name(fault.caseId), name(fault.excludedId));
    case 'minimumOutOfReach': {
      const minimum = about.frame.minima.find(({ id }) => id === fault.minimumId);
      const amount = (value: Decimal) =>
        minimum?.least.kind === 'amount' ? sayFrameAmount(value) : formatNumber(value, 0);
      return said.minimumOutOfReach(
        minimumName(fault.minimumId, about),
        amount(fault.least),
        amount(fault.most),
      );
    }
    case 'mustDoExceedsBudget':
    case 'mustDoExceedsHours': {
      const { limit, by } = fault;
      if (limit.kind === 'budgetOfYear') {
        return said.mustDoExceedsYear(yearOf(limit.year, about), sayFrameAmount(by, true));
      }
      if (limit.kind !== 'roleHours') return said.mustDoExceedsTotal(sayFrameAmount(by, true));
      const role = roleName(limit.roleId, about);
      return said.mustDoExceedsHours(role, yearOf(limit.year, about), formatHours(by));
    }
  }
}

/** What a minimum is about: the name of its centre or principle. */
export function nameOfMinimum({ of: what }: Minimum): string {
  return what.kind === 'centre' ? what.centre.name : what.principle.name;
}

function minimumName(id: string, { frame }: SaidAbout): string {
  const minimum = frame.minima.find((each) => each.id === id);
  return minimum === undefined ? '' : nameOfMinimum(minimum);
}

function roleName(id: string, { frame }: SaidAbout): string {
  return frame.roleHours.find(({ role }) => role.id === id)?.role.name ?? '';
}

function yearOf(year: number, { frame }: SaidAbout): string {
  return String(frame.firstYear + year);
}
