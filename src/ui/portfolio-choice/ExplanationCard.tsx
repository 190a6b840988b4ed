import { Decimal } from '../../domain/number/decimal.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { formatNumber } from '../../text/format.ts';
import type { SaidAbout } from '../../text/say-selection.ts';
import { Card } from '../parts/Card.tsx';
import { explanationSentences } from './explanation-sentences.ts';
import type { SolvedState } from './use-selection.ts';

interface Props {
  readonly solved: SolvedState;
  readonly about: SaidAbout;
}

const words = portfolioChoice.explanation;

/** Why the best choice is as it is: what just missed, what a million more would buy, what binds. */
export function ExplanationCard({ solved, about }: Props) {
  const said = explanationSentences(solved, about);
  const answered = solved.questions.filter(({ answer }) => answer !== null).length;
  const count = (length: number) => formatNumber(new Decimal(length), 0);
  const parts = [
    { title: words.near, sentences: said.near, none: words.nearNone },
    { title: words.millions, sentences: said.millions, none: null },
    { title: words.constraints, sentences: said.constraints, none: words.constraintsNone },
  ];
  return (
    <Card title={words.title}>
      {solved.isExplaining ? (
        <p className="choice-progress">
          <progress aria-label={words.title} max={solved.questions.length} value={answered} />
          <span className="note">
            {portfolioChoice.solve.explaining(count(answered), count(solved.questions.length))}
          </span>
        </p>
      ) : null}
      <div className="choice-explanation">
        {parts.map(({ title, sentences, none }) =>
          sentences.length === 0 && none === null ? null : (
            <section key={title}>
              <h3>{title}</h3>
              {sentences.length === 0 ? <p className="note">{none}</p> : null}
              <ul>
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    </Card>
  );
}
