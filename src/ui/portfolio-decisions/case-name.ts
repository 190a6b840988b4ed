import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Reference } from '../../domain/organisation/organisation.ts';
import { da } from '../../text/da.ts';

/** What a case is called, also where no one has named it. */
export function titleOfCase({ title }: Pick<BusinessCase, 'title'>): string {
  return title.trim() === '' ? da.businessCase.untitled : title;
}

/** The same of one that is remembered. */
export function caseName({ name }: Reference<string>): string {
  return titleOfCase({ title: name });
}
