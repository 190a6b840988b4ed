import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseCase } from '#src/document/parse-case.ts';
import { anyCase } from '#test/support/arbitrary-cases.ts';
import { anyEdit } from '#test/support/arbitrary-edits.ts';

describe('what is edited can be opened again', () => {
  test('DOC-7 every case an edit makes is accepted, and is what it was', () => {
    fc.assert(
      fc.property(anyCase, fc.array(anyEdit, { maxLength: 12 }), (start, edits) => {
        const edited = edits.reduce((latest, edit) => edit(latest), start);
        const read: unknown = JSON.parse(JSON.stringify(edited));
        expect(parseCase(read)).toEqual({ ok: true, value: edited });
      }),
      { numRuns: 300 },
    );
  });
});
