import { resultOf } from '../../state/results.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import type { CashFlow, Factor } from '../../domain/number/quantities.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { lightCase as lightCaseWords } from '../../text/da/light-case.ts';
import { formatFte, formatHours, formatMoney } from '../../text/format.ts';
import { keyFigures } from '../../text/key-figures.ts';
import { Card } from '../parts/Card.tsx';
import { paths, routing } from '../routing.ts';
import { useShownCase } from '../shown-alternative.ts';
import { LightFigure } from './LightFigure.tsx';

/** What the case comes to, beside the questions, from the first amount on. */
export function LightResult() {
  const document = useShownCase();
  const result = resultOf(document);
  return (
    <div className="light-result">
      <Card title={lightCaseWords.result}>
        {result.kind === 'undefined' ? (
          <p>{lightCaseWords.undefinedResult}</p>
        ) : result.appraisal.isEmpty ? (
          <p className="note">{lightCaseWords.waiting}</p>
        ) : (
          <LightFigures appraisal={result.appraisal} />
        )}
        <routing.Link href={paths.caseTab(document.id, 'resultat')}>
          {lightCaseWords.seeAll}
        </routing.Link>
      </Card>
    </div>
  );
}

interface Props {
  readonly appraisal: Appraisal;
}

/** Money first; freed time and what society gains stand apart and are never added to it. */
function LightFigures({ appraisal }: Props) {
  const document = useShownCase();
  const { capacity, societal } = appraisal;
  const year = yearOfMost(capacity.fte);
  const societalMost = societal[yearOfMost(societal)];
  const [fte, hours, value] = [capacity.fte[year], capacity.hours[year], capacity.value[year]];
  return (
    <dl className="light-figures">
      {keyFigures(document, appraisal).map(({ figure, title, value: said, ...rest }) => (
        <LightFigure
          key={figure}
          title={title}
          value={said}
          isHeadline={figure === 'netPresentValue'}
          {...rest}
        />
      ))}
      {fte === undefined || hours === undefined || value === undefined || fte.isZero() ? null : (
        <LightFigure
          title={lightCaseWords.capacity}
          value={formatFte(fte)}
          tone="capacity"
          remarks={[lightCaseWords.capacityText(formatHours(hours), formatMoney(value))]}
        />
      )}
      {societalMost === undefined || societalMost.isZero() ? null : (
        <LightFigure
          title={lightCaseWords.societal}
          value={formatMoney(societalMost)}
          tone="societal"
          remarks={[lightCaseWords.societalText]}
        />
      )}
    </dl>
  );
}

/** The first year with the most, in either direction. */
function yearOfMost(series: CashFlow | readonly Factor[]): number {
  return series.reduce(
    (most, value, year) => (value.abs().gt(series[most]?.abs() ?? new Decimal(0)) ? year : most),
    0,
  );
}
