import { memo } from 'react';

import type { PortfolioRow } from '../../domain/portfolio/portfolio-row.ts';
import { da } from '../../text/da.ts';
import { portfolioOverview as words } from '../../text/da/portfolio-overview.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { Tag } from '../parts/Tag.tsx';
import { paths, routing } from '../routing.ts';
import { CaseCells } from './CaseCells.tsx';

interface Props {
  readonly row: PortfolioRow;
  readonly unit: AxisUnit;
  /** Its place among the lines, from 0. */
  readonly index: number;
  readonly isChosen: boolean;
  /** Whether the keyboard stands here. */
  readonly isActive: boolean;
  readonly isMarked: boolean;
  readonly canChoose: boolean;
  readonly onChoose: (row: PortfolioRow, isChosen: boolean) => void;
}

/** One case of the table. The row has the keyboard: the tick and the link are there for the pointer. */
export const CaseLine = memo(function CaseLine({
  row,
  unit,
  index,
  isChosen,
  isActive,
  isMarked,
  canChoose,
  onChoose,
}: Props) {
  const { id, title, mandatory } = row.summary;
  const name = title === '' ? da.businessCase.untitled : title;
  return (
    <tr
      className="case-line"
      data-line={index}
      data-chosen={isChosen}
      aria-rowindex={index + 2}
      aria-selected={isMarked}
      tabIndex={isActive ? 0 : -1}
    >
      <th scope="row">
        <span className="case-line-title">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.choose(name)}
            checked={isChosen}
            disabled={!canChoose}
            onChange={({ target }) => onChoose(row, target.checked)}
          />
          <routing.Link href={paths.caseTab(id, 'resultat')} tabIndex={-1} title={name}>
            {name}
          </routing.Link>
          {mandatory ? <Tag>{words.mandatory}</Tag> : null}
        </span>
      </th>
      <CaseCells row={row} unit={unit} />
    </tr>
  );
});
