import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { sum } from '../../domain/number/sum.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { formatMoney } from '../../text/format.ts';
import { Card } from '../parts/Card.tsx';
import { fullEffect } from './full-effect.ts';

interface Props {
  readonly appraisal: Appraisal;
}

/** What citizens and businesses gain: a ledger of its own, shown where there is something in it. */
export function SocietalCard({ appraisal: { societal, years } }: Props) {
  const most = fullEffect(societal);
  if (most === null) return null;
  const words = resultWords.societal;
  return (
    <Card title={words.title}>
      <div>
        <p className="side-figure societal">{formatMoney(most.amount)}</p>
        <p>{words.aYear(years[most.year] ?? 0)}</p>
      </div>
      <p className="note">{words.inPeriod(formatMoney(sum(societal)))}</p>
    </Card>
  );
}
