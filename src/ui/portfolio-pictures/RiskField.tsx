import type { BenefitAndRisk } from '../../domain/portfolio/benefit-and-risk.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { quoted } from '../../text/quoted.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { KindMark } from './KindMark.tsx';

interface Props {
  readonly rows: readonly BenefitAndRisk[];
  readonly said: (row: BenefitAndRisk) => string;
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}

/** One field of the matrix: the chosen cases by name, the others by number. */
export function RiskField({ rows, said, picked, onPick }: Props) {
  return (
    <td>
      {rows.length === 0 ? <span className="spoken-only">{words.risk.none}</span> : null}
      <div className="risk-cases">
        {rows.map((row) => (
          <button
            key={row.case.id}
            type="button"
            className="risk-case"
            data-chosen={row.case.isChosen}
            aria-pressed={row.case.id === picked}
            title={`${caseTitle(row.case.title)}: ${said(row)}`}
            onClick={() => onPick(row.case.id)}
          >
            <KindMark kind={row.case.kind} isChosen={row.case.isChosen} />
            {row.case.number}
            <span className={row.case.isChosen ? 'risk-title' : 'spoken-only'}>
              {' '}
              {quoted(caseTitle(row.case.title))}
            </span>
          </button>
        ))}
      </div>
    </td>
  );
}
