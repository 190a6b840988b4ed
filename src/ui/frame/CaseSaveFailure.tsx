import type { BusinessCase, CaseId } from '../../domain/business-case/business-case.ts';
import { copyOfCase } from '../../domain/business-case/new-case.ts';
import type { DocumentStore } from '../../state/open-document.ts';
import { da } from '../../text/da.ts';
import { useApp, useTitleOf } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { paths, useGoTo } from '../routing.ts';
import { useFileSaving } from '../save-as-file.ts';
import { SaveFailureBanner } from './SaveFailureBanner.tsx';

interface Props {
  readonly id: CaseId;
  readonly store: DocumentStore<BusinessCase>;
}

/** A case that could not be saved: the way to take the work elsewhere. */
export function CaseSaveFailure({ id, store }: Props) {
  const { services, library, workbench } = useApp();
  const { saveCase } = useFileSaving();
  const goTo = useGoTo();

  const title = useTitleOf(store);
  const unsaved = () => store.getState().open?.history.present ?? null;

  const saveAsFile = () => {
    const document = unsaved();
    if (document !== null) saveCase(document);
  };

  const saveAsCopy = async () => {
    const document = unsaved();
    if (document === null) return;
    const copy = copyOfCase(document, {
      id: services.newId() as CaseId,
      now: services.now(),
      title: da.cases.copyTitle(document.title),
    });
    const saved = await library.getState().add(copy);
    if (!saved.ok) return;
    workbench.getState().discard(id);
    goTo(paths.caseTab(copy.id, 'grundlag'));
  };

  return (
    <SaveFailureBanner store={store} title={title} onRetry={() => store.getState().saveNow()}>
      <Button icon="download" onClick={saveAsFile}>
        {da.frame.saveAsFile}
      </Button>
      <Button icon="copy" onClick={() => void saveAsCopy()}>
        {da.frame.saveAsCopy}
      </Button>
    </SaveFailureBanner>
  );
}
