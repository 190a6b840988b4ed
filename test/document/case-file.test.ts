import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { caseFileText, parseCaseText } from '#src/document/case-file.ts';
import { aBenefit, aCase, aCost } from '#test/support/business-cases.ts';

const document = aCase({ costs: [aCost()], benefits: [aBenefit()] });
const examples = readdirSync('public/examples').map((name) => `public/examples/${name}`);

describe('parseCaseText', () => {
  test('FIL-1 what is written is read again', () => {
    expect(parseCaseText(caseFileText(document))).toEqual({ ok: true, value: document });
  });

  test('FIL-1 a case by itself is read too', () => {
    expect(parseCaseText(JSON.stringify(document))).toEqual({ ok: true, value: document });
  });

  test.for(examples)('FIL-1 the example %s is a case', (path) => {
    expect(parseCaseText(readFileSync(path, 'utf8'))).toMatchObject({ ok: true });
  });
});
