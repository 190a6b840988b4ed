import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { MOST_SCORES } from '../../domain/business-case/limits.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { scoreOfCase } from '../../domain/portfolio/score-of-case.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { useScorer } from '../app-context.ts';
import type { Command } from '../commands.ts';
import { Banner } from '../parts/Banner.tsx';
import { runByKey } from '../shortcuts.ts';
import { OutsideScores } from './OutsideScores.tsx';
import { PrincipleScoring } from './PrincipleScoring.tsx';
import { titleOf } from './ranked-case.ts';
import { ScoreHead } from './ScoreHead.tsx';

interface Props {
  readonly businessCase: BusinessCase;
  readonly organisation: Organisation;
  /** Back and forth among the edits of the case. */
  readonly commands: readonly Command[];
  readonly isWriting: boolean;
  readonly takesFocus: boolean;
}

/** A case by every principle, for the one who is here and beside what others have said. */
export function ScoringForm({
  businessCase,
  organisation,
  commands,
  isWriting,
  takesFocus,
}: Props) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.focus();
  }, [takesFocus]);
  const scorer = useScorer(({ name }) => name);
  const score = useMemo(
    () => scoreOfCase(businessCase, organisation),
    [businessCase, organisation],
  );
  const isFull = businessCase.scores.length >= MOST_SCORES;
  // The keys that undo belong to the case here, and to the portfolio everywhere else.
  const onKeyDown = (event: KeyboardEvent) => runByKey(event, commands);
  return (
    <div
      ref={form}
      className="scoring-form"
      role="group"
      aria-label={titleOf(businessCase)}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <ScoreHead businessCase={businessCase} score={score} commands={commands} />
      {isFull ? <Banner tone="warning">{words.full}</Banner> : null}
      {organisation.principles.length === 0 ? <p>{words.noPrinciples}</p> : null}
      <fieldset disabled={!isWriting} className="scoring-principles">
        {score.principles.map((each, index) => (
          <PrincipleScoring
            key={each.principle.id}
            number={index + 1}
            caseId={businessCase.id}
            scored={each}
            scorer={scorer}
            canGive={scorer.trim() !== ''}
          />
        ))}
        {score.outside.length === 0 ? null : <OutsideScores scores={score.outside} />}
      </fieldset>
    </div>
  );
}
