import { da } from '../../text/da.ts';
import { formatInstant } from '../../text/format-date.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { FailureText } from '../parts/FailureText.tsx';
import type { CaseActions } from './case-actions.ts';
import { TakenInDialog } from './TakenInDialog.tsx';

interface Props {
  readonly actions: CaseActions;
}

/** What stands between a file and the list: it cannot be read, or the case is here already. */
export function InterruptionDialog({ actions }: Props) {
  const { interruption, settle, replace, copy } = actions;
  if (interruption === null) return null;

  if (interruption.kind === 'refused') {
    return (
      <Dialog title={da.cases.fileRefusedTitle} onClose={settle} closeLabel={da.actions.close}>
        <FailureText failure={interruption.why} />
        <p className="note">{da.cases.fileRefusedNote}</p>
      </Dialog>
    );
  }

  if (interruption.kind === 'taking-in') {
    const { done, of } = interruption;
    return (
      <Dialog title={da.cases.takingIn.title} onClose={settle} closeLabel={da.cases.takingIn.stop}>
        <p role="status">{da.cases.takingIn.progress(done + 1, of)}</p>
      </Dialog>
    );
  }

  if (interruption.kind === 'taken-in') {
    return <TakenInDialog files={interruption.files} actions={actions} />;
  }

  const { here, fromFile } = interruption;
  const answer = (act: () => Promise<void>) => {
    settle();
    void act();
  };
  return (
    <Dialog
      title={da.cases.sameCaseTitle}
      onClose={settle}
      actions={
        <>
          <Button kind="danger" onClick={() => answer(() => replace(fromFile))}>
            {da.cases.replace}
          </Button>
          <Button
            kind="primary"
            onClick={() => answer(() => copy(fromFile, da.cases.copyTitle(fromFile.title), true))}
          >
            {da.cases.keepBoth}
          </Button>
        </>
      }
    >
      <p>{da.cases.sameCaseText(fromFile.title)}</p>
      <p className="note">
        {da.cases.hereChanged(formatInstant(here.changedAt))}{' '}
        {da.cases.fileChanged(formatInstant(fromFile.changedAt))}
      </p>
    </Dialog>
  );
}
