import type { CaseId } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { sum } from '../../domain/number/sum.ts';
import { choose, unchoose } from '../../domain/portfolio/choice-edits.ts';
import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { SelectionCase } from '../../domain/portfolio/selection/selection-problem.ts';
import { da } from '../../text/da.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { tableAmount } from '../../text/portfolio-cells.ts';
import { isMoney, sayCases, sayValue, type SaidAbout } from '../../text/say-selection.ts';
import { Tag } from '../parts/Tag.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { paths, routing } from '../routing.ts';
import { StandingSelect } from './StandingSelect.tsx';

interface Props {
  readonly summary: CaseSummary;
  /** What it takes and brings; undefined where that cannot be worked out. */
  readonly own: SelectionCase | undefined;
  readonly place: PortfolioPlace;
  readonly about: SaidAbout;
  readonly unit: AxisUnit;
  readonly isChosen: boolean;
  /** Null while no best choice has been found. */
  readonly isBest: boolean | null;
}

const { cases: words } = portfolioChoice;

/** A case among those to choose from: what ties it, whether it must be done or is chosen, and its amounts. */
export function CaseRow({ summary, own, place, about, unit, isChosen, isBest }: Props) {
  const { id, title, mandatory, requires, excludes } = summary;
  const name = title === '' ? da.businessCase.untitled : title;
  const reference = { id, name: title };
  const ties = [
    ...(requires.length === 0 ? [] : [words.requires(sayCases(idsOf(requires), about))]),
    ...(excludes.length === 0 ? [] : [words.excludes(sayCases(idsOf(excludes), about))]),
  ];
  const amount = (value: Decimal) => tableAmount(value, unit);
  return (
    <tr data-out={!isChosen}>
      <th scope="row">
        <span className="choice-name">
          <routing.Link href={paths.caseTab(id, 'resultat')}>{name}</routing.Link>
          {mandatory ? <Tag>{words.byLaw}</Tag> : null}
        </span>
        {ties.length === 0 ? null : <span className="note">{ties.join(' · ')}</span>}
      </th>
      <td>
        <StandingSelect place={place} reference={reference} name={name} />
      </td>
      <td>
        <input
          type="checkbox"
          className="choice-check"
          aria-label={words.choose(name)}
          checked={isChosen}
          disabled={!place.canWrite}
          onChange={({ target }) =>
            place.apply(target.checked ? choose([reference]) : unchoose([id]))
          }
        />
      </td>
      {isBest === null ? null : <td>{isBest ? words.inBest : words.notInBest}</td>}
      <td className="number">
        {own === undefined
          ? words.notInFrame
          : isMoney(about.objective)
            ? amount(own.value)
            : sayValue(own.value, about.objective)}
      </td>
      {place.portfolio.frame.perYear.map((_, index) => (
        <td key={index} className="number">
          {own === undefined ? null : amount(own.costs[index] ?? new Decimal(0))}
        </td>
      ))}
      <td className="number">{own === undefined ? null : amount(sum(own.costs))}</td>
    </tr>
  );
}

function idsOf(references: readonly { readonly id: CaseId }[]): readonly CaseId[] {
  return references.map(({ id }) => id);
}
