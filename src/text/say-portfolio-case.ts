import { businessCase } from './da/business-case.ts';

/** The title of a case, or that it has none. */
export function caseTitle(title: string): string {
  return title.trim() === '' ? businessCase.untitled : title;
}
