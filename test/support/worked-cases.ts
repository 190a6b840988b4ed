import { readFileSync } from 'node:fs';

import { expect } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';

/** A worked case of `test/fixtures/calculation.json`: what goes in, and what must come out. */
export interface WorkedCase {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly input: WorkedInput;
  readonly expected: Readonly<Record<string, unknown>>;
  /** How far a decimal may lie from the expected one, absolutely; 0 is exact. */
  readonly tolerance: string;
  readonly source: string;
}

export type WorkedInput = Readonly<Record<string, unknown>>;

/** What is expected of a result without being a part of it. */
const notPartOfTheResult = new Set(['reason', 'trap', 'strictlyDecreasing']);

const everyCase = (
  JSON.parse(readFileSync('test/fixtures/calculation.json', 'utf8')) as {
    readonly cases: readonly WorkedCase[];
  }
).cases;

/** Every section there are cases for. */
export const sections: readonly string[] = [...new Set(everyCase.map(({ section }) => section))];

/** All cases of a section; throws where there are none, so that a misspelt name is noticed. */
export function casesOf(section: string): readonly WorkedCase[] {
  const cases = everyCase.filter((worked) => worked.section === section);
  if (cases.length === 0) throw new Error(`no worked cases in ${section}`);
  return cases;
}

/**
 * Holds a result to what the case expects: every expected part within the tolerance, no part that
 * is not expected, and no decimal within 0.1 % of the trap. Decimals of the result may be `Decimal`
 * or text; a part that is `undefined` is not there. The wording of a `reason` is free.
 */
export function expectWorked(worked: WorkedCase, result: Readonly<Record<string, unknown>>): void {
  const plain = plainOf(result) as Readonly<Record<string, unknown>>;
  if ('reason' in worked.expected) expect(plain).toHaveProperty('reason');
  expectSame(plain, worked.expected, new Decimal(worked.tolerance), worked.id);
  const { trap } = worked.expected;
  if (typeof trap !== 'string') return;
  for (const value of decimalsIn(plain)) {
    const isTrapped = value.minus(trap).abs().lte(new Decimal(trap).abs().times('0.001'));
    expect(isTrapped, `${worked.id} falls into the trap ${trap}`).toBe(false);
  }
}

function expectSame(result: unknown, expected: unknown, tolerance: Decimal, path: string): void {
  if (isText(expected) && isDecimal(expected) && !/\.(text|title)$/.test(path)) {
    if (!isText(result) || !isDecimal(result)) expect(result, path).toBe(expected);
    const error = new Decimal(String(result)).minus(expected).abs();
    expect(error.lte(tolerance), `${path}: ${String(result)}, not ${expected}`).toBe(true);
  } else if (Array.isArray(expected)) {
    expect(result, path).toHaveLength(expected.length);
    expected.forEach((part, index) =>
      expectSame((result as unknown[])[index], part, tolerance, `${path}[${String(index)}]`),
    );
  } else if (isRecord(expected)) {
    const parts = isRecord(result) ? result : {};
    expect(partNames(parts), path).toEqual(partNames(expected));
    for (const name of partNames(expected)) {
      expectSame(parts[name], expected[name], tolerance, `${path}.${name}`);
    }
  } else {
    expect(result, path).toEqual(expected);
  }
}

function partNames(parts: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(parts)
    .filter((name) => !notPartOfTheResult.has(name) && parts[name] !== undefined)
    .sort();
}

/** The result with text for decimals, so that it compares with what JSON can say. */
function plainOf(value: unknown): unknown {
  if (value instanceof Decimal) return value.toFixed();
  if (Array.isArray(value)) return value.map(plainOf);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainOf(part)]));
}

function decimalsIn(value: unknown): readonly Decimal[] {
  if (isText(value)) return isDecimal(value) ? [new Decimal(value)] : [];
  if (Array.isArray(value)) return value.flatMap(decimalsIn);
  return isRecord(value) ? Object.values(value).flatMap(decimalsIn) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
