import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';

/** A figure that is not there, which is no 0. */
export function NotScored() {
  return (
    <>
      <span aria-hidden>{words.notScoredShort}</span>
      <span className="spoken-only">{words.notScored}</span>
    </>
  );
}
