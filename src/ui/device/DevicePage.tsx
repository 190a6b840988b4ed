import { useEffect } from 'react';

import { device as deviceWords } from '../../text/da/device.ts';
import { useApp, useLibrary } from '../app-context.ts';
import { UnreadableCases } from '../cases/UnreadableCases.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { AsideCard } from './AsideCard.tsx';
import { BackupCard } from './BackupCard.tsx';
import { BinCard } from './BinCard.tsx';
import './DevicePage.css';
import { EraseCard } from './EraseCard.tsx';
import { EverythingCard } from './EverythingCard.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { VersionsCard } from './VersionsCard.tsx';

/** Data på denne enhed: where everything lies, how safe it is, and the way out and back. */
export function DevicePage() {
  const { device, library } = useApp();
  const found = useLibrary((state) => state.library);

  useEffect(() => {
    void device.getState().refresh();
    void library.getState().refresh();
  }, [device, library]);

  return (
    <>
      <PageHead title={deviceWords.title} />
      <p className="note">{deviceWords.lead}</p>
      <div className="device-cards">
        <PlaceCard />
        <div className="device-column">
          <BackupCard />
          <EverythingCard />
        </div>
      </div>
      {found === null ? null : (
        <>
          <UnreadableCases cases={found.unreadable} />
          <AsideCard />
          <VersionsCard cases={found.cases} />
          <BinCard deleted={found.deleted} />
        </>
      )}
      <EraseCard />
    </>
  );
}
