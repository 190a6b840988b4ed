import { records } from '../../text/da/records.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Column } from './record-column.ts';

interface Props<Row> {
  readonly row: Row;
  /** What the row is called when one of its fields is spoken. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** It is not taken away here. */
  readonly isKept: boolean;
  readonly beside: readonly Column<Row>[];
  readonly beneath: readonly Column<Row>[];
  readonly remarks: readonly string[];
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One record: its fields, what there is no room for beneath them, and what is to be known of it. */
export function RecordRow<Row>({
  row,
  name,
  isFirst,
  isLast,
  isKept,
  beside,
  beneath,
  remarks,
  onMove,
  onRemove,
}: Props<Row>) {
  const isFlat = beneath.length === 0;
  const width = isFlat ? beside.length + 1 : beside.length;
  const actions = (
    <div className="row-actions">
      <Button kind="quiet" compact icon="up" disabled={isFirst} onClick={() => onMove(-1)}>
        {records.moveUp(name)}
      </Button>
      <Button kind="quiet" compact icon="down" disabled={isLast} onClick={() => onMove(1)}>
        {records.moveDown(name)}
      </Button>
      <Button kind="quiet" compact icon="delete" disabled={isKept} onClick={onRemove}>
        {records.remove(name)}
      </Button>
    </div>
  );
  return (
    <>
      <tr data-item>
        {beside.map(({ key, heading, width: columnWidth, field }) => (
          <td
            key={key ?? heading}
            data-heading={heading}
            data-half={columnWidth === 'narrow' ? true : undefined}
          >
            {field(row, records.field(heading, name))}
          </td>
        ))}
        {isFlat ? <td>{actions}</td> : null}
      </tr>
      {isFlat ? null : (
        <tr className="record-beneath" data-many={beneath.length > 3}>
          <td colSpan={width}>
            <div>
              {beneath.map(({ key, heading, field }) => {
                const asked = field(row, records.field(heading, name));
                return asked === null ? null : (
                  <div key={key ?? heading}>
                    <span aria-hidden>{heading}</span>
                    {asked}
                  </div>
                );
              })}
              {actions}
            </div>
          </td>
        </tr>
      )}
      {remarks.map((remark) => (
        <tr key={remark} className="record-remark">
          <td colSpan={width}>
            <p>
              <Icon name="warning" size={16} />
              {remark}
            </p>
          </td>
        </tr>
      ))}
    </>
  );
}
