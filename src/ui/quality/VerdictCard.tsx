import type { Readiness } from '../../domain/quality/readiness.ts';
import { quality as words } from '../../text/da/quality.ts';
import { formatMoney } from '../../text/format.ts';
import { Card } from '../parts/Card.tsx';

interface Props {
  readonly readiness: Readiness;
}

/** Yes or no, how much is in the way, and what size of case that is measured by. */
export function VerdictCard({ readiness }: Props) {
  const { size, proportion, missing, toMend, toWeigh } = readiness;
  return (
    <Card title={words.verdict}>
      <p className="verdict">{verdictOf(readiness)}</p>
      <p className="note">
        {[
          words.counts.missing(missing.length),
          words.counts.mend(toMend.length),
          words.counts.weigh(toWeigh.length),
        ].join(' · ')}
      </p>
      <p className="note">
        {size === null || proportion === null
          ? words.allDemanded
          : words.measuredBy(formatMoney(size), proportion.name)}
      </p>
    </Card>
  );
}

function verdictOf({ missing, toMend, toWeigh }: Readiness): string {
  if (missing.length + toMend.length > 0) return words.notReady;
  return toWeigh.length > 0 ? words.readyWithRemarks : words.ready;
}
