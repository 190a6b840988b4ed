import type { Card } from '../../domain/card/card.ts';
import { sayDiscounting, sayHorizon, sayRealisation } from '../../text/assumptions.ts';
import { meeting as words } from '../../text/da/meeting.ts';
import { formatDate } from '../../text/format-date.ts';
import type { SaidCard, SaidPart } from '../../text/said-card.ts';
import { SlideLine } from './SlideLine.tsx';

interface Props {
  readonly card: Card;
  readonly said: SaidCard;
}

/** So many lines of each list stand on a slide. */
const MOST = 5;

/** What the figures rest on, and what may go otherwise. */
export function AssumptionsSlide({ card, said }: Props) {
  const { businessCase, economy } = card;
  const { parameters } = businessCase;
  const realisation =
    economy.kind === 'known' ? sayRealisation(businessCase, economy.appraisal) : null;
  const counted = [
    [words.discounting, sayDiscounting(businessCase)],
    [words.horizon, sayHorizon(businessCase)],
    [words.parameters, words.parametersFrom(parameters.name, formatDate(parameters.validFrom))],
    [words.realisation, realisation ?? words.fullRealisation],
  ] as const;
  return (
    <div className="slide-columns">
      <div>
        <section>
          <h2>{words.counted}</h2>
          <dl>
            {counted.map(([name, value]) => (
              <div key={name}>
                <dt>{name}: </dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <div>
        <List part={said.risks} />
        <List part={said.drawbacks} />
      </div>
    </div>
  );
}

function List({ part: { heading, lines } }: { readonly part: SaidPart }) {
  const left = lines.length - MOST;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <li key={line.label + line.text}>
            <SlideLine line={line} />
          </li>
        ))}
        {left > 0 ? <li className="soft">{words.more(left)}</li> : null}
      </ul>
    </section>
  );
}
