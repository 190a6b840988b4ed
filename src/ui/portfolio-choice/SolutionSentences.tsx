import { Decimal } from '../../domain/number/decimal.ts';
import type { SolvedSelection } from '../../domain/portfolio/selection/selection-answer.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { formatNumber } from '../../text/format.ts';
import { sayFrameAmount, sayValue, type SaidAbout } from '../../text/say-selection.ts';
import type { AskedSelection } from './asked-selection.ts';

interface Props {
  readonly answer: SolvedSelection;
  readonly asked: AskedSelection;
  readonly about: SaidAbout;
}

const { solve: words, values } = portfolioChoice;

/** What was found, and how far it is proven. */
export function SolutionSentences({ answer, asked, about }: Props) {
  const { objective } = about;
  const count = (length: number) => formatNumber(new Decimal(length), 0);
  return (
    <p className="choice-found">
      <strong>
        {values[objective.kind]} {sayValue(answer.value, objective)}
      </strong>{' '}
      <span>
        {answer.kind === 'optimal'
          ? words.proven
          : words.notProven(sayValue(answer.gap, objective))}{' '}
        {words.selected(count(answer.selected.length), count(asked.summaries.length))}{' '}
        {words.cost(sayFrameAmount(answer.cost))}
      </span>
    </p>
  );
}
