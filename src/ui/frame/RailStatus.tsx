import { da } from '../../text/da.ts';
import { formatAge } from '../../text/format-date.ts';
import { useDevice } from '../app-context.ts';
import { paths, routing } from '../routing.ts';
import { SaveStatus } from './SaveStatus.tsx';

const offlineWords = {
  preparing: da.frame.offlinePreparing,
  ready: da.frame.offlineReady,
  unavailable: da.frame.offlineUnavailable,
};

/** What is safe: the last save, the last backup, and whether the network is needed. */
export function RailStatus() {
  const backupAge = useDevice((state) => state.backupAge);
  const offline = useDevice((state) => state.offline);
  return (
    <div className="rail-status">
      <span role="status">
        <SaveStatus />
      </span>
      <routing.Link href={paths.device}>
        {backupAge === null ? da.frame.noBackup : da.frame.backupAge(formatAge(backupAge))}
      </routing.Link>
      <span role="status">{offlineWords[offline]}</span>
    </div>
  );
}
