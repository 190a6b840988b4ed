import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { benefitName, costName, riskName } from '../../text/line-name.ts';
import { Card } from '../parts/Card.tsx';
import '../parts/Sentences.css';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Pick<Appraisal, 'costs' | 'benefits' | 'risks' | 'years'>;
}

/** What no figure on this page contains, because it falls outside the years of the case [FLW-5, RSK-2]. */
export function OutsideCard({ businessCase, appraisal }: Props) {
  const { outside: words } = resultWords;
  const nameById = new Map<string, string>([
    ...businessCase.costs.map((line) => [line.id, costName(line)] as const),
    ...businessCase.benefits.map((benefit) => [benefit.id, benefitName(benefit)] as const),
    ...businessCase.risks.map((risk) => [risk.id, riskName(risk)] as const),
  ]);
  const first = appraisal.years[0] ?? 0;
  const last = appraisal.years.at(-1) ?? first;
  const cut = [...appraisal.costs, ...appraisal.benefits, ...appraisal.risks].flatMap(
    ({ id, outside }) =>
      outside === 'none'
        ? []
        : [{ id, sentence: words[outside](nameById.get(id) ?? '', first, last) }],
  );
  if (cut.length === 0) return null;
  return (
    <Card title={words.title}>
      <ul className="sentences">
        {cut.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
}
