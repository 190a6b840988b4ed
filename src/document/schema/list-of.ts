import * as z from 'zod/mini';

import { MOST_ISSUES } from '../limits.ts';
import { jsonKeywords, type Schema } from './checked.ts';

interface BoundedDefinition extends z.core.$ZodArrayDef {
  readonly most: number;
}

interface BoundedList extends z.ZodMiniArray {
  readonly _zod: z.core.$ZodArrayInternals & { readonly def: BoundedDefinition };
}

const ListOfZod: z.core.$constructor<z.ZodMiniArray> = z.ZodMiniArray;

/**
 * zod's own list looks at every entry and gathers every fault, and a hostile file has millions: the
 * page would run out of memory, or of stack where zod hands them on [DOC-6].
 */
const BoundedList: z.core.$constructor<BoundedList> = z.core.$constructor(
  'BoundedList',
  (list, definition) => {
    ListOfZod.init(list, definition);
    list._zod.parse = (payload, context) => {
      const { issues } = payload;
      const value: unknown = payload.value;
      if (!Array.isArray(value)) {
        issues.push({ code: 'invalid_type', expected: 'array', input: value, inst: list });
        return payload;
      }
      const { element, most } = definition;
      if (value.length > most) {
        const problem = { kind: 'too-many', most };
        issues.push({ code: 'custom', params: { problem }, input: value, inst: list });
        return payload;
      }
      const entries: unknown[] = [];
      for (const [index, entry] of (value as readonly unknown[]).entries()) {
        if (issues.length >= MOST_ISSUES) break;
        const result = element._zod.run({ value: entry, issues: [] }, context);
        if (result instanceof Promise) throw new TypeError('documents are read at once');
        issues.push(...z.core.util.prefixIssues(index, result.issues));
        entries.push(result.value);
      }
      payload.value = entries;
      return payload;
    };
  },
);

/**
 * A list of at most `most` entries. A longer one is refused before any entry is looked at, and
 * entries are looked at until there are faults enough to tell.
 */
export function listOf<Entry>(entry: Schema<Entry>, most: number): Schema<Entry[]> {
  const list = new BoundedList({ type: 'array', element: entry, most });
  jsonKeywords.add(list, { maxItems: most });
  return list as unknown as Schema<Entry[]>;
}
