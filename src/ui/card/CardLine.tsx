import type { CaseId } from '../../domain/business-case/business-case.ts';
import { sayLine } from '../../text/card-sentences.ts';
import type { SaidLine } from '../../text/said-card.ts';
import { routing } from '../routing.ts';
import { cardPath } from './card-path.ts';

interface Props {
  readonly caseId: CaseId;
  readonly line: SaidLine;
}

/** A line of a card; one that lacks something leads to where it is written. */
export function CardLine({ caseId, line }: Props) {
  const { label, text, missing } = line;
  if (missing !== null) {
    return (
      <routing.Link className="card-missing" href={cardPath(caseId, missing)}>
        {sayLine(line)}
      </routing.Link>
    );
  }
  return (
    <>
      {label === '' ? null : <span className="card-label">{label}: </span>}
      {text}
    </>
  );
}
