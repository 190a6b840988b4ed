import type { Card } from '../../domain/card/card.ts';
import { alternativeName } from '../../text/alternative-name.ts';
import { meeting as words } from '../../text/da/meeting.ts';
import type { SaidCard } from '../../text/said-card.ts';
import { SlideLine } from './SlideLine.tsx';

interface Props {
  readonly card: Card;
  readonly said: SaidCard;
}

/** What the meeting is asked, and what is recommended to it. */
export function DecisionSlide({ card, said }: Props) {
  const { alternatives, recommendedId, recommendation } = card.businessCase;
  const [wording, ...rest] = said.decision.lines;
  return (
    <div className="slide-decision">
      {wording === undefined ? null : (
        <p className="wording">
          <SlideLine line={wording} />
        </p>
      )}
      {rest.map((line) => (
        <p key={line.label}>
          <SlideLine line={line} />
        </p>
      ))}
      {recommendedId === null ? null : (
        <p>
          {words.recommended(alternativeName(alternatives, recommendedId))}
          {recommendation.trim() === '' ? null : `. ${recommendation}`}
        </p>
      )}
    </div>
  );
}
