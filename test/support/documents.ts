import { readFileSync } from 'node:fs';

/** A fresh copy of the newest saved example of a case: every kind of line, nothing left out. */
export function exampleCase(): Record<string, unknown> {
  return exampleAt('test/fixtures/documents/v7.json');
}

/** A fresh copy of the newest saved example of an organisation. */
export function exampleOrganisation(): Record<string, unknown> {
  return exampleAt('test/fixtures/organisations/v3.json');
}

/** A fresh copy of the newest saved example of a portfolio. */
export function examplePortfolio(): Record<string, unknown> {
  return exampleAt('test/fixtures/portfolios/v1.json');
}

/**
 * The document with another value at a path such as `benefits.2.value.kind`; `undefined` takes the
 * field away. The document that is given is changed.
 */
export function withValueAt(
  document: Record<string, unknown>,
  path: string,
  value: unknown,
): Record<string, unknown> {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    document,
  );
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
  return document;
}

/** The path as a failure tells it: places in lists are numbers. */
export function stepsOf(path: string): readonly (string | number)[] {
  return path.split('.').map((step) => (/^\d{1,3}$/.test(step) ? Number(step) : step));
}

/** Every path there is in a document, of groups, lists and plain values alike. */
export function pathsIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, entry]) =>
    pathsIn(entry, path === '' ? name : `${path}.${name}`),
  );
  return path === '' ? inside : [path, ...inside];
}

function exampleAt(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}
