import { Fragment, useId } from 'react';

import { Icon } from '../parts/Icon.tsx';
import type { EstimateRow } from './estimate-rows.ts';
import { RangeCells } from './RangeCells.tsx';
import { ShareCell } from './ShareCell.tsx';

interface Props {
  readonly title: string;
  readonly rows: readonly EstimateRow[];
  /** Whether the first line here is the first of them all. */
  readonly isFirst: boolean;
}

/** Lines of one kind, each with what is wrong with it beneath it. */
export function EstimateGroup({ title, rows, isFirst }: Props) {
  const ownId = useId();
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr className="estimate-group">
        <th scope="rowgroup" colSpan={6}>
          <span>{title}</span>
        </th>
      </tr>
      {rows.map(({ line, name, fault, share }, index) => {
        const faultId = `${ownId}-${String(index)}`;
        return (
          <Fragment key={line.record.id}>
            <tr data-faulty={fault !== null}>
              <th scope="row">{name}</th>
              <RangeCells
                line={line}
                name={name}
                lowFaultId={fault?.ends.includes('low') === true ? faultId : undefined}
                highFaultId={fault?.ends.includes('high') === true ? faultId : undefined}
                isFirst={isFirst && index === 0}
              />
              <ShareCell share={share} />
            </tr>
            {fault === null ? null : (
              <tr className="estimate-fault">
                <td colSpan={6}>
                  <p id={faultId} className="field-error">
                    <Icon name="error" size={16} />
                    {fault.words}
                  </p>
                </td>
              </tr>
            )}
          </Fragment>
        );
      })}
    </tbody>
  );
}
