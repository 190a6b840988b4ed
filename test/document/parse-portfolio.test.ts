import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { DocumentIssue } from '#src/document/document-failure.ts';
import { parsePortfolio } from '#src/document/parse-portfolio.ts';
import { anyPortfolio, anyPortfolioEdit } from '#test/support/arbitrary-portfolios.ts';
import { examplePortfolio, stepsOf, withValueAt } from '#test/support/documents.ts';
import { aPortfolio } from '#test/support/portfolio.ts';

const doesNotFit = (rule: string) => ({ kind: 'does-not-fit', rule }) as const;
const case1 = { id: 'case-1', name: '' };

describe('parsePortfolio', () => {
  test('DOC-7 one in which nothing is chosen is accepted as it is', () => {
    const read: unknown = JSON.parse(JSON.stringify(aPortfolio()));
    expect(parsePortfolio(read)).toEqual({ ok: true, value: aPortfolio() });
  });

  test('DOC-7 every portfolio an edit makes is accepted, and is what it was', () => {
    fc.assert(
      fc.property(anyPortfolio, anyPortfolioEdit, (before, edit) => {
        const edited = edit(before);
        const read: unknown = JSON.parse(JSON.stringify(edited));
        expect(parsePortfolio(read)).toEqual({ ok: true, value: edited });
      }),
      { numRuns: 300 },
    );
  });

  test.for<[string, string, unknown, DocumentIssue['problem']]>([
    ['DOC-1', 'frame', undefined, { kind: 'missing' }],
    ['DOC-1', 'choice.objective.kind', 'luck', { kind: 'not-one-of', allowed: objectives() }],
    ['DOC-2', 'log.0.mood', 'x', { kind: 'unknown-field' }],
    ['DOC-3', 'choice.chosen.0.id', '../x', { kind: 'wrong-type', expected: 'id' }],
    ['DOC-4', 'frame.minima.1.id', 'm-centre', { kind: 'duplicate-id' }],
    ['DOC-4', 'log.0.corrects', 'l-1', doesNotFit('DOC-4')],
    ['DOC-4', 'log.1.corrects', 'l-9', doesNotFit('DOC-4')],
    ['PFL-2', 'frame.perYear', [], doesNotFit('PFL-2')],
    ['PFL-2', 'frame.perYear.0', '-1', { kind: 'out-of-range', least: '0', most: largest() }],
    ['PFL-2', 'frame.roleHours.0.perYear', ['1'], doesNotFit('PFL-2')],
    ['PFL-3', 'choice.chosen.1.id', 'case-1', { kind: 'duplicate-id' }],
    ['PFL-3', 'choice.mustDo.0', { id: 'case-9', name: '' }, doesNotFit('PFL-3')],
    ['PFL-3', 'choice.leftOut.0', case1, doesNotFit('PFL-3')],
    ['PFL-3', 'scenarios.0.leftOut', [case1], doesNotFit('PFL-3')],
    ['PFL-3', 'choice.delays.0.years', 0, doesNotFit('PFL-3')],
    ['PFL-3', 'choice.delays.0.years', 11, { kind: 'out-of-range', least: '-10', most: '10' }],
    ['PFL-4', 'sharedBenefits.0.claims', [], doesNotFit('PFL-4')],
    ['PFL-4', 'sharedBenefits.0.claims.1.caseId', 'case-1', doesNotFit('PFL-4')],
    ['PFL-5', 'scenarios', Array<null>(51).fill(null), { kind: 'too-many', most: 50 }],
    ['PFL-5', 'log', Array<null>(1001).fill(null), { kind: 'too-many', most: 1_000 }],
    ['PFL-5', 'choice.chosen', Array<null>(10_001).fill(null), { kind: 'too-many', most: 10_000 }],
    ['ORG-6', 'log.0.reason', 'x'.repeat(10_001), { kind: 'too-long', most: 10_000 }],
  ])('%s %s cannot be %j', ([, path, value, problem]) => {
    const found = parsePortfolio(withValueAt(examplePortfolio(), path, value));
    const issues = !found.ok && found.failure.kind === 'invalid' ? found.failure.issues : [];
    expect(issues.map((issue) => issue.problem)).toContainEqual(problem);
    // A fault between several fields is told of at one of them.
    expect(issues.every((issue) => issue.path[0] === stepsOf(path)[0])).toBe(true);
  });

  test('PFL-4 a benefit that is claimed in two shared benefits is told of at the second', () => {
    const again = {
      id: 'sb-2',
      name: '',
      claims: [
        { caseId: 'case-9', benefitId: 'b1', share: '1' },
        { caseId: 'case-2', benefitId: 'b4', share: '0' },
      ],
    };
    const document = withValueAt(examplePortfolio(), 'sharedBenefits.1', again);
    expect(parsePortfolio(document)).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [
          { path: ['sharedBenefits', 1, 'claims', 1, 'benefitId'], problem: doesNotFit('PFL-4') },
        ],
      },
    });
  });

  test('DOC-4 a decision names no case twice', () => {
    const path = 'log.1.cases.1.case.id';
    expect(parsePortfolio(withValueAt(examplePortfolio(), path, 'case-1'))).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [{ path: stepsOf(path), problem: { kind: 'duplicate-id' } }],
      },
    });
  });

  test.for([null, [], 7, 'x'])('%j is no document', (value) => {
    expect(parsePortfolio(value)).toEqual({ ok: false, failure: { kind: 'not-a-case' } });
  });
});

function objectives(): readonly string[] {
  return ['netPresentValue', 'annualNetBenefit', 'score', 'mix'];
}

function largest(): string {
  return '1000000000000000';
}
