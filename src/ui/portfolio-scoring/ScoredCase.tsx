import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { DocumentState, DocumentStore } from '../../state/open-document.ts';
import { da } from '../../text/da.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { CaseContext, useMayWrite } from '../app-context.ts';
import { documentCommands } from '../commands.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { ScoringForm } from './ScoringForm.tsx';

interface Props {
  readonly store: DocumentStore<BusinessCase>;
  readonly state: DocumentState<BusinessCase>;
  readonly organisation: Organisation;
  /** Whether the focus goes to the case when it is here. */
  readonly takesFocus: boolean;
}

/** The case that is scored, as it lies open. While another tab writes it, it can only be read. */
export function ScoredCase({ store, state, organisation, takesFocus }: Props) {
  const { open, failure, access } = state;
  const mayWrite = useMayWrite();
  if (failure !== null) {
    const { noSuchCase, caseUnreadable } = da.frame;
    return (
      <Banner tone="error">{failure.kind === 'not-found' ? noSuchCase : caseUnreadable}</Banner>
    );
  }
  if (open === null) return <p role="status">{words.loading}</p>;
  const [undo, redo] = documentCommands({ ...store.getState(), access }, open.history);
  const commands = [
    ...(undo === undefined ? [] : [{ ...undo, label: words.undo }]),
    ...(redo === undefined ? [] : [{ ...redo, label: words.redo }]),
  ];
  return (
    <CaseContext value={store}>
      <div className="scored-case">
        {access === 'reading' && mayWrite ? (
          <Banner
            tone="info"
            actions={
              <Button onClick={() => store.getState().takeOver()}>{da.frame.takeOver}</Button>
            }
          >
            {da.frame.openElsewhere}
          </Banner>
        ) : null}
        <ScoringForm
          businessCase={open.history.present}
          organisation={organisation}
          commands={commands}
          isWriting={access === 'writing'}
          takesFocus={takesFocus}
        />
      </div>
    </CaseContext>
  );
}
