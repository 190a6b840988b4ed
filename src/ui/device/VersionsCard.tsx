import { useEffect, useState } from 'react';

import type { ListedCase } from '../../domain/portfolio/listed-case.ts';
import type { Saved } from '../../state/services.ts';
import { device as deviceWords } from '../../text/da/device.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { KeptRow } from '../parts/KeptRow.tsx';
import { VersionsDialog } from '../versions/VersionsDialog.tsx';

interface Props {
  readonly cases: readonly Saved<ListedCase>[];
}

/** The cases that have earlier versions, and the way to them. */
export function VersionsCard({ cases }: Props) {
  const { versions } = useApp().services;
  const [counts, setCounts] = useState<ReadonlyMap<string, number> | null>(null);
  const [shown, setShown] = useState<ListedCase | null>(null);

  // Counted again whenever the list of cases was read again.
  useEffect(() => {
    let isStillAsked = true;
    void versions.counts().then((found) => {
      if (isStillAsked && found.ok) setCounts(found.value);
    });
    return () => {
      isStillAsked = false;
    };
  }, [versions, cases]);

  const listed = cases
    .map(({ document }) => ({ document, count: counts?.get(document.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => (one.document.changedAt < other.document.changedAt ? 1 : -1));
  return (
    <Card
      title={deviceWords.versionsTitle}
      remark={listed.length === 0 ? deviceWords.versionsEmpty : deviceWords.versionsText}
    >
      {listed.length === 0 ? null : (
        <ul>
          {listed.map(({ document, count }) => (
            <KeptRow
              key={document.id}
              title={titleOf(document)}
              remark={deviceWords.versionsCount(count)}
            >
              <Button kind="quiet" icon="history" onClick={() => setShown(document)}>
                {deviceWords.showVersions}
                <span className="spoken-only">{` ${titleOf(document)}`}</span>
              </Button>
            </KeptRow>
          ))}
        </ul>
      )}
      {shown === null ? null : (
        <VersionsDialog id={shown.id} title={titleOf(shown)} onClose={() => setShown(null)} />
      )}
    </Card>
  );
}

function titleOf({ title }: ListedCase): string {
  return title === '' ? deviceWords.untitled : title;
}
