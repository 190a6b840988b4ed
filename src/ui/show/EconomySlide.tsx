import { useDeferredValue, useMemo } from 'react';

import { whatIf } from '../../domain/business-case/edits/what-if.ts';
import { cardOfCase } from '../../domain/card/card-of-case.ts';
import type { Card } from '../../domain/card/card.ts';
import { resultOf } from '../../state/results.ts';
import { meeting as words } from '../../text/da/meeting.ts';
import { sayCardEconomy } from '../../text/say-card-economy.ts';
import { useDocument } from '../app-context.ts';
import { useShownId } from '../shown-alternative.ts';
import { FlowFigure } from './FlowFigure.tsx';
import { SlideLine } from './SlideLine.tsx';
import type { Trying } from './trying.ts';
import { TrySliders } from './TrySliders.tsx';

interface Props extends Trying {
  readonly card: Card;
}

/** The figures of the case, drawn and year by year; what is tried is worked out at once and never saved. */
export function EconomySlide({ card, tried, onTry }: Props) {
  const document = useDocument();
  const alternativeId = useShownId();
  // The sliders follow the hand; the figures follow as fast as they can.
  const settled = useDeferredValue(tried);
  const after = useMemo(
    () => cardOfCase(whatIf(settled)(document), { alternativeId, resultOf }),
    [settled, document, alternativeId],
  );
  const now = sayCardEconomy(card.businessCase, card.economy);
  const then = sayCardEconomy(after.businessCase, after.economy);
  const planned = new Map(now.figures.map(({ key, value }) => [key, value]));
  const isTried = then.figures.some(({ key, value }) => planned.get(key) !== value);
  return (
    <div className="slide-economy">
      <div>
        <dl className="slide-figures">
          {then.figures.map(({ key, title, value, isDefined, remark }) => (
            <div key={key}>
              <dt>{title}</dt>
              <dd className="value" data-defined={isDefined}>
                {value}
              </dd>
              <dd className="soft">
                {isTried && planned.get(key) !== value
                  ? words.inCase(planned.get(key) ?? '')
                  : remark}
              </dd>
            </div>
          ))}
        </dl>
        {after.economy.kind === 'known' ? (
          <FlowFigure businessCase={after.businessCase} appraisal={after.economy.appraisal} />
        ) : null}
        {then.economy.lines.map((line) => (
          <p key={line.text} className="soft">
            <SlideLine line={line} />
          </p>
        ))}
      </div>
      <TrySliders businessCase={card.businessCase} tried={tried} onTry={onTry} />
    </div>
  );
}
