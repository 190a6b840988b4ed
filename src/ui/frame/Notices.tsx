import { da } from '../../text/da.ts';
import { useApp, useDevice, useStorage, useWorkbench } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { CaseSaveFailure } from './CaseSaveFailure.tsx';
import { FileNotice } from './FileNotice.tsx';
import { FoundAtStart } from './FoundAtStart.tsx';
import { useLeaveWarning } from './leave-warning.ts';
import './Notices.css';
import { SaveFailureBanner } from './SaveFailureBanner.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { UndoDelete } from './UndoDelete.tsx';

/** What must be said on every page: storage that fails, work that is not saved, an app that waits. */
export function Notices() {
  const { organisation, portfolio } = useApp();
  const cases = useWorkbench((state) => state.cases);
  const applyUpdate = useDevice((state) => state.applyUpdate);
  const isInterrupted = useStorage(({ standing }) => standing === 'given-way');
  useLeaveWarning();
  return (
    <>
      {isInterrupted ? null : <StorageNotice />}
      <FoundAtStart />
      <div className="urgent-notices">
        {isInterrupted ? <StorageNotice /> : null}
        {[...cases].map(([id, store]) => (
          <CaseSaveFailure key={id} id={id} store={store} />
        ))}
        <SaveFailureBanner store={organisation} onRetry={() => organisation.getState().saveNow()} />
        <SaveFailureBanner store={portfolio} onRetry={() => portfolio.getState().saveNow()} />
      </div>
      {applyUpdate === null ? null : (
        <Banner
          tone="info"
          actions={
            <Button kind="primary" onClick={applyUpdate}>
              {da.frame.applyUpdate}
            </Button>
          }
        >
          {da.frame.updateReady}
        </Banner>
      )}
      <FileNotice />
      <UndoDelete />
    </>
  );
}
