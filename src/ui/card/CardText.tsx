import type { CaseId } from '../../domain/business-case/business-case.ts';
import { card as words } from '../../text/da/card.ts';
import type { SaidCard, SaidLine } from '../../text/said-card.ts';
import { Card } from '../parts/Card.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import { CardLine } from './CardLine.tsx';
import { cardParts } from './card-parts.ts';

interface Props {
  readonly caseId: CaseId;
  readonly said: SaidCard;
}

/** All of a card as text and table, whole: for reading aloud, and for what the drawing has no room for. */
export function CardText({ caseId, said }: Props) {
  return (
    <Card title={words.asText}>
      <div className="card-text">
        <section>
          <h3>{said.title}</h3>
          <Lines caseId={caseId} lines={said.head} />
        </section>
        {cardParts(said).map(({ id, heading, lines }) => (
          <section key={id}>
            <h3>{heading}</h3>
            <Lines caseId={caseId} lines={lines} />
            {id === 'economy' && said.figures.length > 0 ? <FigureTable said={said} /> : null}
          </section>
        ))}
      </div>
    </Card>
  );
}

function Lines({
  caseId,
  lines,
}: {
  readonly caseId: CaseId;
  readonly lines: readonly SaidLine[];
}) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={`${line.label} ${line.text}`}>
          <CardLine caseId={caseId} line={line} />
        </li>
      ))}
    </ul>
  );
}

function FigureTable({ said }: Pick<Props, 'said'>) {
  return (
    <TableScroll label={words.figures}>
      <table className="card-figures">
        <tbody>
          {said.figures.map(({ key, title, value, remark }) => (
            <tr key={key}>
              <th scope="row">{title}</th>
              <td>
                <span className="number">{value}</span> <span className="note">{remark}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
