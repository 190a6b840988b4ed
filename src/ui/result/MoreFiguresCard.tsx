import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { moreFigures } from '../../text/more-figures.ts';
import { Card } from '../parts/Card.tsx';
import { headPath } from '../field-link.ts';
import { routing } from '../routing.ts';
import { TraceButton } from './trace/TraceButton.tsx';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
}

/** The second table of figures: the same assumptions, less often asked for. */
export function MoreFiguresCard({ businessCase, appraisal }: Props) {
  const words = resultWords.more;
  return (
    <Card title={words.title}>
      <table className="more-figures">
        <thead className="spoken-only">
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {moreFigures(businessCase, appraisal).map((figure) => (
            <tr key={figure.key}>
              <th scope="row">
                {figure.title}
                {figure.remark === null ? null : <p className="note">{figure.remark}</p>}
                {figure.mend === null ? null : (
                  <p className="note">
                    <routing.Link href={headPath(businessCase.id, 'financeRate')}>
                      {words.rates}
                    </routing.Link>
                  </p>
                )}
              </th>
              <td className="number">
                <p className={isBelowZero(figure.value) ? 'cost' : undefined}>{figure.value}</p>
                {figure.trace === null ? null : (
                  <TraceButton
                    figure={figure.trace}
                    businessCase={businessCase}
                    appraisal={appraisal}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function isBelowZero(shown: string): boolean {
  return shown.startsWith('\u2212');
}
