import { Decimal } from '../../domain/number/decimal.ts';
import type { SummariesState } from '../../state/summaries-store.ts';
import { da } from '../../text/da.ts';
import { portfolio as words } from '../../text/da/portfolio.ts';
import { formatAmount } from '../../text/format.ts';
import { Banner } from '../parts/Banner.tsx';

interface Props {
  readonly summed: Pick<SummariesState, 'summaries' | 'progress' | 'failure' | 'unreadable'>;
}

/** How far the cases are from being summed up, and what of them could not be. */
export function SummariesNotice({ summed: { summaries, progress, failure, unreadable } }: Props) {
  const counted = (count: number) => formatAmount(new Decimal(count));
  return (
    <>
      {failure === null ? null : (
        <Banner tone="error">
          {failure.kind === 'stopped' ? words.stopped : da.frame.unreadable[failure.kind]}
        </Banner>
      )}
      {progress === null ? (
        summaries === null && failure === null ? (
          <p role="status">{words.loading}</p>
        ) : null
      ) : (
        <p role="status">{words.working(counted(progress.done), counted(progress.of))}</p>
      )}
      {unreadable === 0 ? null : <Banner tone="warning">{words.missing(unreadable)}</Banner>}
    </>
  );
}
