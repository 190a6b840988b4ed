import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { sensitivity } from '../../text/da/sensitivity.ts';
import { Card } from '../parts/Card.tsx';
import { Sentences } from '../parts/Sentences.tsx';
import { linesThatTurn, termsThatTurn } from './switching-sentences.ts';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
}

/** So many lines are shown at once; the others are one click away. */
const SHOWN = 10;

/** How much each line may change before the case turns, and then the rate and a delay. */
export function SwitchingCard({ businessCase, appraisal }: Props) {
  const words = sensitivity.switching;
  const lines = linesThatTurn(businessCase, appraisal);
  const hidden = lines.slice(SHOWN);
  return (
    <Card title={words.title} remark={words.remark}>
      {lines.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <>
          <h3>{words.lines}</h3>
          <Sentences sentences={lines.slice(0, SHOWN)} />
          {hidden.length === 0 ? null : (
            <details className="more">
              <summary>{words.more(String(hidden.length))}</summary>
              <Sentences sentences={hidden} />
            </details>
          )}
          <h3>{words.terms}</h3>
          <Sentences sentences={termsThatTurn(businessCase, appraisal)} />
        </>
      )}
    </Card>
  );
}
