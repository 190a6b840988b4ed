import { expect } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { casesOf, sections, type WorkedCase } from '#test/support/worked-cases.ts';

/** A worked case by its id; throws where there is none. */
export function workedCase(id: string): WorkedCase {
  const found = sections.flatMap(casesOf).find((worked) => worked.id === id);
  if (found === undefined) throw new Error(`no worked case ${id}`);
  return found;
}

/** What a worked case expects, as the text of a decimal. */
export function expectedDigits(id: string, part: string): string {
  return String(workedCase(id).expected[part]);
}

/** The number in a text written in Danish: `−1.234,5 kr.`, and a share as a fraction: `12,5 %`. */
export function numberIn(text: string): Decimal {
  const [, sign = '', digits = '', percent] = /(−?)(\d[\d.]*(?:,\d+)?)(\s%)?/.exec(text) ?? [];
  const number = new Decimal(digits.replaceAll('.', '').replace(',', '.'));
  const signed = sign === '' ? number : number.negated();
  return percent === undefined ? signed : signed.div(100);
}

/** Holds a written number to every digit that is expected of it. */
export function expectDigits(text: string, expected: string): void {
  const wanted = new Decimal(expected);
  const shown = numberIn(text);
  expect(shown.decimalPlaces(), `${text} is written in full`).toBeGreaterThanOrEqual(
    wanted.decimalPlaces(),
  );
  expect(shown.toDecimalPlaces(wanted.decimalPlaces()).toFixed(), text).toBe(wanted.toFixed());
}
