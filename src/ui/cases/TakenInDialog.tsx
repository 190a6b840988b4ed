import { da } from '../../text/da.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { FailureText } from '../parts/FailureText.tsx';
import type { CaseActions } from './case-actions.ts';
import type { FilesTakenIn } from './take-in-files.ts';

interface Props {
  readonly files: FilesTakenIn;
  readonly actions: Pick<CaseActions, 'settle' | 'takeInDiffering'>;
}

/** What became of several files, and what is still to be decided about them. */
export function TakenInDialog({ files, actions }: Props) {
  const { added, unchanged, differing, refused, notSaved, left } = files;
  const words = da.cases.takenIn;
  const answer = (choice: 'replace' | 'keepBoth') => {
    actions.settle();
    void actions.takeInDiffering(
      differing.map(({ fromFile }) => fromFile),
      choice,
    );
  };
  return (
    <Dialog
      title={words.title(added)}
      onClose={actions.settle}
      closeLabel={differing.length === 0 ? da.actions.close : words.leaveOut}
      actions={
        differing.length === 0 ? null : (
          <>
            <Button kind="danger" onClick={() => answer('replace')}>
              {words.replace(differing.length)}
            </Button>
            <Button kind="primary" onClick={() => answer('keepBoth')}>
              {da.cases.keepBoth}
            </Button>
          </>
        )
      }
    >
      {unchanged === 0 ? null : <p>{words.unchanged(unchanged)}</p>}
      {left === 0 ? null : <p>{words.left(left)}</p>}
      {notSaved.length === 0 ? null : (
        <>
          <p>{da.cases.notSaved}</p>
          <ul>
            {notSaved.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {differing.length === 0 ? null : (
        <>
          <p>{words.differing(differing.length)}</p>
          <ul>
            {differing.map(({ fromFile }, index) => (
              <li key={index}>{fromFile.title}</li>
            ))}
          </ul>
        </>
      )}
      {refused.map(({ name, why }, index) => (
        <section key={index} aria-label={name}>
          <h3>{words.refused(name)}</h3>
          <FailureText failure={why} />
        </section>
      ))}
    </Dialog>
  );
}
