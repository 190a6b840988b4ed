import type { DeletedCase } from '../../state/services.ts';
import { da } from '../../text/da.ts';
import { formatInstant } from '../../text/format-date.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';

interface Props {
  readonly deleted: readonly DeletedCase[];
}

/** Deleted cases, and the way back. */
export function BinCard({ deleted }: Props) {
  const { library } = useApp();
  return (
    <Card
      title={da.device.binTitle}
      remark={deleted.length === 0 ? da.device.binEmpty : da.device.binText}
    >
      {deleted.length === 0 ? null : (
        <ul className="bin-list">
          {deleted.map(({ id, title, deletedAt }) => (
            <li key={id}>
              <span>
                {title === '' ? da.device.untitled : title}{' '}
                <span className="note">{da.device.deletedAt(formatInstant(deletedAt))}</span>
              </span>
              <Button icon="undo" onClick={() => void library.getState().restore(id)}>
                {da.device.bringBack(title === '' ? da.device.untitled : title)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
