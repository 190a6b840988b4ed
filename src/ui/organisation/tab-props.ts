import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { DocumentState } from '../../state/open-document.ts';

/** What every part of Rammer is given: the document, and the way to change it. */
export interface TabProps {
  readonly organisation: Organisation;
  readonly apply: DocumentState<Organisation>['apply'];
}
