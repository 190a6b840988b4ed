import { useState } from 'react';

import type { DeletedCase } from '../../state/services.ts';
import { device as deviceWords } from '../../text/da/device.ts';
import { formatInstant } from '../../text/format-date.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { KeptRow } from '../parts/KeptRow.tsx';

interface Props {
  readonly deleted: readonly DeletedCase[];
}

/** Everything that was deleted or replaced, the way back, and the way out for good. */
export function BinCard({ deleted }: Props) {
  const { library } = useApp();
  const [leaving, setLeaving] = useState<DeletedCase | null>(null);

  const removeForGood = ({ id, revision }: DeletedCase) => {
    setLeaving(null);
    void library.getState().removeForGood(id, revision);
  };

  return (
    <Card
      title={deviceWords.binTitle}
      remark={deleted.length === 0 ? deviceWords.binEmpty : deviceWords.binText}
    >
      {deleted.length === 0 ? null : (
        <ul>
          {deleted.map((version) => {
            const [title, reason] = [titleOf(version), reasonOf(version)];
            // Which of the rows a button is about, for those who hear it by itself.
            const which = <span className="spoken-only">{` ${title}. ${reason}`}</span>;
            return (
              <KeptRow
                key={`${version.id} ${String(version.revision)}`}
                title={title}
                remark={reason}
              >
                <Button
                  kind="quiet"
                  icon="undo"
                  onClick={() => void library.getState().restore(version.id, version.revision)}
                >
                  {deviceWords.bringBack}
                  {which}
                </Button>
                <Button kind="quiet" icon="delete" onClick={() => setLeaving(version)}>
                  {deviceWords.removeForGood}
                  {which}
                </Button>
              </KeptRow>
            );
          })}
        </ul>
      )}
      {leaving === null ? null : (
        <Dialog
          title={deviceWords.removeTitle(titleOf(leaving))}
          onClose={() => setLeaving(null)}
          actions={
            <Button kind="danger" icon="delete" onClick={() => removeForGood(leaving)}>
              {deviceWords.removeForGood}
            </Button>
          }
        >
          <p>{leaving.isCaseHere ? deviceWords.removeReplaced : deviceWords.removeDeleted}</p>
        </Dialog>
      )}
    </Card>
  );
}

function titleOf({ title }: DeletedCase): string {
  return title === '' ? deviceWords.untitled : title;
}

function reasonOf({ reason, deletedAt }: DeletedCase): string {
  const moment = formatInstant(deletedAt);
  return reason === 'deleted' ? deviceWords.deletedAt(moment) : deviceWords.replacedAt(moment);
}
