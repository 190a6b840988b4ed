import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Appraisal } from '../domain/finance/appraisal-result.ts';
import { Decimal } from '../domain/number/decimal.ts';
import { sum } from '../domain/number/sum.ts';
import { sayDiscounting, sayHorizon, sayRealisation } from './assumptions.ts';
import { papers } from './da/papers.ts';
import { risks as riskWords } from './da/risks.ts';
import { formatDate } from './format-date.ts';
import { formatHours, formatMoney, formatRate } from './format.ts';
import { riskName } from './line-name.ts';
import { saidOr, type PaperTable } from './paper-table.ts';
import { sayHourlyRate } from './say-parameters.ts';

/** What the figures of a case stand on, each with where it is from [PAP-2]. */
export function assumptionTable(
  businessCase: BusinessCase,
  appraisal: Appraisal | null,
): PaperTable {
  const words = papers.assumptions;
  const { parameters } = businessCase;
  const source = (text: string) => saidOr(text, papers.notSaid);
  const usesOwnRate = businessCase.ownRate !== null;
  const realisation = appraisal === null ? null : sayRealisation(businessCase, appraisal);
  return {
    says: words.says,
    columns: [
      { head: words.name, share: 2 },
      { head: words.value, share: 3 },
      { head: words.source, share: 4 },
    ],
    rows: [
      [words.period, sayHorizon(businessCase), ''],
      [
        words.discounting,
        sayDiscounting(businessCase),
        usesOwnRate ? '' : source(parameters.discountSource),
      ],
      ...(appraisal === null
        ? []
        : [[words.realisation, realisation ?? words.fullRealisation, '']]),
      [
        words.parameterSet,
        `${parameters.name}, ${formatDate(parameters.validFrom)}`,
        source(parameters.source),
      ],
      [
        words.hoursPerFte,
        formatHours(new Decimal(parameters.hoursPerFte)),
        source(parameters.hoursSource),
      ],
      ...parameters.hourlyRates.map((rate) => [
        words.hourlyRate(rate.name),
        sayHourlyRate(rate),
        source(rate.source),
      ]),
    ],
  };
}

/** What may happen, what it costs, and what is done about it; null where no risk is said [PAP-2]. */
export function riskTable(
  { risks }: BusinessCase,
  appraisal: Pick<Appraisal, 'risks' | 'cash'> | null,
): PaperTable | null {
  if (risks.length === 0) return null;
  const words = papers.risks;
  const expected = new Map(appraisal?.risks.map((flow) => [flow.id, flow.expected]));
  const rows = risks.map((risk) => {
    const { probability, consequence } = risk;
    const mean = probability === null || consequence === null ? undefined : expected.get(risk.id);
    return [
      riskName(risk),
      probability === null ? words.notSized : formatRate(new Decimal(probability)),
      consequence === null ? words.notSized : formatMoney(new Decimal(consequence)),
      mean === undefined ? words.notSized : formatMoney(mean),
      saidOr(risk.measure, papers.notSaid),
      saidOr(risk.owner, papers.notSaid),
    ];
  });
  const reserve = appraisal === null ? null : sum(appraisal.cash.riskReserve);
  return {
    says: words.says,
    columns: [
      { head: riskWords.risk, share: 4 },
      { head: riskWords.probability, share: 2, isNumber: true },
      { head: riskWords.consequence, share: 2, isNumber: true },
      { head: words.expected, share: 2, isNumber: true },
      { head: riskWords.measure, share: 4 },
      { head: riskWords.owner, share: 3 },
    ],
    rows: reserve === null ? rows : [...rows, [words.total, '', '', formatMoney(reserve), '', '']],
  };
}
