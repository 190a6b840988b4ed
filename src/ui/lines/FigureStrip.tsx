import type { AppraisalResult } from '../../domain/finance/appraisal-result.ts';
import { rounded } from '../../domain/number/rounding.ts';
import { alternatives as words } from '../../text/da/alternatives.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { sayAnnualNetBenefit, sayPayback, type SaidFigure } from '../../text/figures.ts';
import { formatMoney } from '../../text/format.ts';
import './FigureStrip.css';

interface Props {
  readonly result: AppraisalResult;
  /** The alternative it is the result of; null where the case has none. */
  readonly of: string | null;
}

/** What the case comes to with what is written so far: follows every key. */
export function FigureStrip({ result, of }: Props) {
  if (result.kind === 'undefined') {
    return <p className="figure-strip">{lineWords.undefinedResult(result.reason.year)}</p>;
  }
  if (result.appraisal.isEmpty) {
    return <p className="figure-strip note">{lineWords.noResult}</p>;
  }
  const { figures, years } = result.appraisal;
  const { netPresentValue, payback, annualNetBenefit } = figures;
  const worth = rounded(netPresentValue, 0).cmp(0);
  return (
    <dl className="figure-strip" aria-label={lineWords.result}>
      {of === null ? null : (
        <div>
          <dt>{words.alternative}</dt>
          <dd>{of}</dd>
        </div>
      )}
      <Figure
        name={figureWords.names.netPresentValue}
        said={{ value: formatMoney(netPresentValue), isDefined: true, remark: null }}
        tone={worth === 0 ? null : worth > 0 ? 'gain' : 'cost'}
      />
      <Figure name={figureWords.names.payback} said={sayPayback(payback)} tone={null} />
      <Figure
        name={figureWords.names.annualNetBenefit}
        said={sayAnnualNetBenefit(annualNetBenefit, years)}
        tone={null}
      />
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly said: SaidFigure;
  readonly tone: 'gain' | 'cost' | null;
}

function Figure({ name, said, tone }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={tone ?? undefined} data-defined={said.isDefined}>
        {said.value}
      </dd>
      {said.remark === null ? null : <dd className="note">{said.remark}</dd>}
    </div>
  );
}
