import { da } from '../../text/da.ts';
import { useApp, useLibrary } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';

/** After a deletion: the way back, until the person has seen enough of it. */
export function UndoDelete() {
  const { library } = useApp();
  const deleted = useLibrary((state) => state.lastDeleted);
  if (deleted === null) return null;
  return (
    <Banner
      tone="info"
      actions={
        <>
          <Button icon="undo" onClick={() => void library.getState().restore(deleted.id)}>
            {da.actions.undo}
          </Button>
          <Button kind="quiet" onClick={() => library.getState().forgetDeleted()}>
            {da.actions.close}
          </Button>
        </>
      }
    >
      {da.cases.deleted(deleted.title)}
    </Banner>
  );
}
