import { Decimal } from '../domain/number/decimal.ts';
import { isCalendarDate, isInstant, isMonth } from '../domain/number/calendar.ts';
import type { Leaf } from '../domain/versions/field-changes.ts';
import { basis } from './da/basis.ts';
import { businessCase } from './da/business-case.ts';
import { lineFields } from './da/line-fields.ts';
import { map } from './da/map.ts';
import { organisation } from './da/organisation.ts';
import { uncertainty } from './da/uncertainty.ts';
import { versionChanges } from './da/version-changes.ts';
import { formatDate, formatInstant, formatMonth } from './format-date.ts';
import { formatMoneyExact, formatNumber, formatRate } from './format.ts';

/** What the values of a field are called on the screen, where they are names of ours. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  phase: businessCase.phases,
  reach: businessCase.reaches,
  class: businessCase.benefitClasses,
  convention: basis.conventions,
  weighting: Object.fromEntries(
    Object.entries(uncertainty.weightings).map(([key, { name }]) => [key, name]),
  ),
  budgetArea: lineFields.budgetAreas,
  payer: lineFields.payers,
  evidence: lineFields.evidenceGrades,
  gainedBy: lineFields.beneficiaries,
  harvestForm: lineFields.harvestForms,
  frequency: lineFields.frequencies,
  basis: organisation.rateBases,
  kind: { ...versionChanges.kinds, ...map.kinds },
  stage: map.stages,
  preset: map.presets,
  form: versionChanges.forms,
};

const money = new Set(['amount', 'consequence']);
const shares = new Set([
  'change',
  'financeRate',
  'harvestShare',
  'ownRate',
  'probability',
  'ramp',
  'rate',
  'realisationRate',
  'reinvestRate',
  'share',
  'uptake',
]);
const numbers = new Set([
  'baseline',
  'high',
  'hours',
  'hoursPerFte',
  'low',
  'minutes',
  'target',
  'volume',
]);

/** The ends of a range, which may be shares of the likely amount. */
const ends = new Set(['low', 'high']);

/** A number is written with every digit it has. */
const EVERY_DECIMAL = 40;

/**
 * A value of a field as the screen writes it [TXT-14]: amounts and shares as such, dates in Danish,
 * choices by their words, and what refers to a record by the record's name.
 *
 * `field` is what the value stands under, a year where it is an amount of that year; `nameOf` gives
 * the name of a record, and `kindOfGroup` is what kind the group is that the value stands in.
 */
export function sayLeaf(
  field: string,
  value: Leaf,
  nameOf: (id: string) => string | null = () => null,
  kindOfGroup: Leaf = null,
): string {
  const words = versionChanges.fields;
  if (value === null) return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (value === '') return words.blank;
  const choice = choices[field];
  if (choice !== undefined && Object.hasOwn(choice, value)) return choice[value] ?? value;
  const isShare = shares.has(field) || (kindOfGroup === 'shares' && ends.has(field));
  return saidNumber(field, value, isShare) ?? saidDate(field, value) ?? nameOf(value) ?? value;
}

function saidNumber(field: string, value: string, isShare: boolean): string | null {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return null;
  const number = new Decimal(value);
  if (money.has(field) || /^\d{4}$/.test(field)) return formatMoneyExact(number, EVERY_DECIMAL);
  if (isShare) return formatRate(number, EVERY_DECIMAL);
  return numbers.has(field) ? formatNumber(number, EVERY_DECIMAL) : null;
}

const months = new Set(['startMonth', 'endMonth', 'month', 'inPlace', 'fromMonth']);
const days = new Set(['validFrom', 'nextMeasurement', 'date']);

function saidDate(field: string, value: string): string | null {
  if (months.has(field) && isMonth(value)) return formatMonth(value);
  if (days.has(field) && isCalendarDate(value)) return formatDate(value);
  return field === 'createdAt' && isInstant(value) ? formatInstant(value) : null;
}
