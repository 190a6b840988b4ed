import * as z from 'zod/mini';

import type { DocumentProblem } from '../document-failure.ts';

// The content security policy forbids code made from text, and zod would try.
z.config({ jitless: true });

/** How a value that comes from outside becomes one of ours. */
export type Schema<Value> = z.ZodMiniType<Value>;

/** What JSON Schema says about a value; `id` gives it a name of its own in the published schema. */
export type JsonKeywords = Readonly<Record<string, unknown>> & { readonly id?: string };

/** What the published JSON Schema says beyond the shapes: limits, patterns, names [FIL-5]. */
export const jsonKeywords = z.registry<JsonKeywords>();

/**
 * A value of a kind of its own: `problemOf` says what is wrong with it, null for nothing, and
 * `keywords` says the same in JSON Schema as far as that goes.
 *
 * The only place where what was read is declared to be what it was checked for.
 */
export function checked<Value, Read = Value>(
  base: Schema<Read>,
  problemOf: (value: Read) => DocumentProblem | null,
  keywords: JsonKeywords,
): Schema<Value> {
  const schema = base.check(({ value, issues }) => {
    const problem = problemOf(value);
    if (problem !== null) issues.push({ code: 'custom', params: { problem }, input: value });
  });
  jsonKeywords.add(schema, keywords);
  return schema as unknown as Schema<Value>;
}

/** The same schema under a name of its own in the published JSON Schema. */
export function named<Value>(id: string, schema: Schema<Value>): Schema<Value> {
  jsonKeywords.add(schema, { id });
  return schema;
}
