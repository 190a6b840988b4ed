import type { ReactNode } from 'react';

import { device as deviceWords } from '../../text/da/device.ts';
import { formatBytes } from '../../text/format-bytes.ts';
import { formatAge, formatInstant } from '../../text/format-date.ts';
import { useApp, useDevice, useLibrary, useSafetyCopy } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { browserName } from './browser-name.ts';

/** Where everything lies, how much it is, and how safe it is there. */
export function PlaceCard() {
  const { device } = useApp();
  const { place } = deviceWords;
  const library = useLibrary((state) => state.library);
  const usage = useDevice((state) => state.usage);
  const persistence = useDevice((state) => state.persistence);
  const offline = useDevice((state) => state.offline);
  const lastBackupAt = useDevice((state) => state.lastBackupAt);
  const age = useDevice((state) => state.backupAge);
  const browser = browserName(navigator.userAgent) ?? place.unknownBrowser;
  return (
    <Card title={deviceWords.placeTitle}>
      <dl className="place-list">
        <Row name={place.browser}>{place.inBrowser(browser)}</Row>
        <Row name={place.address}>{place.atAddress(`${location.origin}${location.pathname}`)}</Row>
        <Row name={place.cases}>
          {library === null ? '' : place.caseCount(library.cases.length, library.unreadable.length)}
        </Row>
        <Row name={place.usage}>
          {usage === null
            ? deviceWords.usageUnknown
            : deviceWords.usage(formatBytes(usage.used), formatBytes(usage.quota))}
        </Row>
        <Row name={place.copy}>
          <CopyWords />
        </Row>
        <Row name={place.backup}>
          {lastBackupAt === null || age === null
            ? place.noBackup
            : place.lastBackup(formatInstant(lastBackupAt), formatAge(age))}
        </Row>
        <Row name={place.persistence}>
          <p>{deviceWords.persistence[persistence]}</p>
          {persistence === 'granted' ? null : (
            <Button onClick={() => void device.getState().askToPersist()}>{deviceWords.ask}</Button>
          )}
        </Row>
        <Row name={place.offline}>{deviceWords.offline[offline]}</Row>
      </dl>
    </Card>
  );
}

function CopyWords() {
  const { isThere, isWaiting, copiedAt } = useSafetyCopy();
  const { copy } = deviceWords;
  if (isThere === null) return copy.unknown;
  if (!isThere) return copy.absent;
  if (isWaiting) return copy.waiting;
  return copiedAt === null ? copy.none : copy.last(formatInstant(copiedAt));
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
