import { caseShown } from '../alternatives/case-of-alternative.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { appraisal } from '../finance/appraisal.ts';
import type { Payback } from '../finance/figures.ts';
import type { DecimalText } from '../number/quantities.ts';
import type { Written } from './packed-case.ts';

/** What a list of cases says of one, so that it opens without their documents. Plain JSON. */
export interface ListedCase extends Pick<
  BusinessCase,
  | 'id'
  | 'title'
  | 'form'
  | 'centre'
  | 'coreTask'
  | 'journalNumber'
  | 'tags'
  | 'phase'
  | 'exampleSource'
  | 'createdAt'
  | 'changedAt'
> {
  /** Of the recommended alternative, in its own prices; null where there is nothing to judge yet. */
  readonly figures: ListedFigures | null;
}

export interface ListedFigures {
  readonly netPresentValue: DecimalText;
  readonly payback: Written<Payback>;
}

/** Works out what a list says of a case, with every digit [PAC-3]. */
export function listedCase(document: BusinessCase): ListedCase {
  const { id, title, form, centre, coreTask, journalNumber, tags, phase } = document;
  const { exampleSource, createdAt, changedAt } = document;
  const said = { id, title, form, centre, coreTask, journalNumber, tags, phase };
  return { ...said, exampleSource, createdAt, changedAt, figures: listedFigures(document) };
}

function listedFigures(document: BusinessCase): ListedFigures | null {
  const result = appraisal(caseShown(document));
  if (result.kind === 'undefined' || result.appraisal.isEmpty) return null;
  const { netPresentValue, payback } = result.appraisal.figures;
  // Decimals write themselves as their text.
  return JSON.parse(JSON.stringify({ netPresentValue, payback })) as ListedFigures;
}
