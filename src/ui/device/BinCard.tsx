import { useState } from 'react';

import type { DeletedCase } from '../../state/services.ts';
import { da } from '../../text/da.ts';
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
      title={da.device.binTitle}
      remark={deleted.length === 0 ? da.device.binEmpty : da.device.binText}
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
                  {da.device.bringBack}
                  {which}
                </Button>
                <Button kind="quiet" icon="delete" onClick={() => setLeaving(version)}>
                  {da.device.removeForGood}
                  {which}
                </Button>
              </KeptRow>
            );
          })}
        </ul>
      )}
      {leaving === null ? null : (
        <Dialog
          title={da.device.removeTitle(titleOf(leaving))}
          onClose={() => setLeaving(null)}
          actions={
            <Button kind="danger" icon="delete" onClick={() => removeForGood(leaving)}>
              {da.device.removeForGood}
            </Button>
          }
        >
          <p>{leaving.isCaseHere ? da.device.removeReplaced : da.device.removeDeleted}</p>
        </Dialog>
      )}
    </Card>
  );
}

function titleOf({ title }: DeletedCase): string {
  return title === '' ? da.device.untitled : title;
}

function reasonOf({ reason, deletedAt }: DeletedCase): string {
  const moment = formatInstant(deletedAt);
  return reason === 'deleted' ? da.device.deletedAt(moment) : da.device.replacedAt(moment);
}
