import { useEffect } from 'react';

import type { CaseId } from '../domain/business-case/business-case.ts';
import type { FieldTarget } from '../domain/business-case/finding.ts';
import { useCase } from './app-context.ts';
import { goToControl } from './go-to-control.ts';
import { paths, useQuery } from './routing.ts';

type FieldOf<Kind extends FieldTarget['kind']> = Extract<FieldTarget, { kind: Kind }>['field'];

/** Names the empty line of a list, where a first line is to be written. */
const NEW_LINE = 'ny';
const SHOW_FIELD = 'moede';

/** The address of a field: its page, its line where it stands in one, and its name in the document. */
export function fieldPath(caseId: CaseId, target: FieldTarget): string {
  switch (target.kind) {
    case 'head':
      return headPath(caseId, target.field);
    case 'parameters':
      return headPath(caseId, 'parameters');
    case 'cost':
    case 'benefit': {
      const tab = target.kind === 'cost' ? 'omkostninger' : 'gevinster';
      return linePath(caseId, tab, target.id ?? NEW_LINE, target.field);
    }
  }
}

/** The address of a field of a line, also of one that no finding asks for. */
export function linePath(
  caseId: CaseId,
  tab: 'omkostninger' | 'gevinster',
  line: string,
  field: string,
): string {
  return withQuery(paths.caseTab(caseId, tab), { linje: line, felt: field });
}

/** The address of a field on the page Grundlag, also of one that no finding asks for. */
export function headPath(caseId: CaseId, field: string): string {
  return withQuery(paths.caseTab(caseId, 'grundlag'), { felt: field });
}

/** The address of a case as a ten-minute form, at the first thing it asks. */
export function lightCaseStart(caseId: CaseId): string {
  return withQuery(paths.lightCase(caseId), { felt: 'title' });
}

/** The address of the card of a case, at the way into the show. */
export function cardStart(caseId: CaseId): string {
  return withQuery(paths.caseTab(caseId, 'gevinstkort'), { felt: SHOW_FIELD });
}

/** The id that the way into the show is found by. */
export const showAnchor = anchorOf(SHOW_FIELD);

/** The id that a control on the page Grundlag, or on the ten-minute form, is found by. */
export function headAnchor(field: string): string {
  return anchorOf(field);
}

/** The id that a control is found by among the details of a cost line. */
export function costAnchor(field: FieldOf<'cost'>): string {
  return anchorOf(field);
}

/** The id that a control is found by among the details of a benefit. */
export function benefitAnchor(field: FieldOf<'benefit'>): string {
  return anchorOf(field);
}

/** The id that a control of a line is found by where no finding asks for it, but a remark does. */
export function lineAnchor(field: 'evidence' | 'harvestForm' | 'takenInAdvanceFrom'): string {
  return anchorOf(field);
}

/** The line that the address leads to; null when it names none. */
export function useLinkedLine(): string | null {
  return useQuery().get('linje');
}

/**
 * Leads to the field that the address names, once, when its page is shown. Until it is known whether the
 * case may be written here, its fields take no focus.
 */
export function useFieldFocus(): void {
  const field = useQuery().get('felt');
  const isSettled = useCase(({ access }) => access !== 'asking');
  useEffect(() => {
    if (field !== null && isSettled) goToControl(anchorOf(field));
  }, [field, isSettled]);
}

function anchorOf(field: string): string {
  return `felt-${field}`;
}

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(query).toString()}`;
}
