import type { CaseInput } from '../../domain/uncertainty/tornado-of-case.ts';

/** What sets an input of a case apart from all others. */
export function keyOfInput(input: CaseInput): string {
  return input.kind === 'line' ? `line ${input.id}` : input.kind;
}
