import { useMemo } from 'react';

import {
  bands,
  benefitAndRisk,
  type BenefitAndRisk,
} from '../../domain/portfolio/benefit-and-risk.ts';
import { shownIn } from '../../domain/portfolio/pictured-cases.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { formatInUnit } from '../../text/format-in-unit.ts';
import { formatMoney, formatShare } from '../../text/format.ts';
import { Card } from '../parts/Card.tsx';
import type { CaseColumn } from './case-columns.ts';
import { CaseTable } from './CaseTable.tsx';
import { KindKeys } from './KindKeys.tsx';
import { PickedCase } from './PickedCase.tsx';
import type { PictureProps } from './picture-props.ts';
import { RiskField } from './RiskField.tsx';
import { Unplaced } from './Unplaced.tsx';
import './RiskPicture.css';

/** What the cases give a year against how sure it is: nine fields. */
export function RiskPicture(props: PictureProps) {
  const { cases, withoutFigures, isOnlyChosen, priceYear, picked, onPick } = props;
  const { placed, unplaced } = useMemo(
    () => shownIn(benefitAndRisk(cases), isOnlyChosen),
    [cases, isOnlyChosen],
  );
  const unit = axisUnit(placed.map(({ annualNetBenefit }) => annualNetBenefit));
  const { title, benefits, risks, matrix } = words.risk;
  const said = (row: BenefitAndRisk) =>
    words.point([
      `${words.columns.annualNetBenefit} ${formatMoney(row.annualNetBenefit)}`,
      `${words.columns.reserveShare} ${formatShare(row.reserveShare)}`,
      `${words.columns.breakEven} ${formatShare(row.breakEven)}`,
    ]);
  const columns: readonly CaseColumn<BenefitAndRisk>[] = [
    {
      head: words.columns.annualNetBenefit,
      value: ({ annualNetBenefit }) => annualNetBenefit,
      shown: (row) => formatInUnit(row.annualNetBenefit, unit),
    },
    {
      head: words.columns.benefit,
      value: ({ benefit }) => words.risk.bands[benefit],
      shown: ({ benefit }) => words.risk.bands[benefit],
    },
    {
      head: words.columns.reserveShare,
      value: ({ reserveShare }) => reserveShare,
      shown: (row) => formatShare(row.reserveShare),
    },
    {
      head: words.columns.breakEven,
      value: ({ breakEven }) => breakEven,
      shown: (row) => formatShare(row.breakEven),
    },
    {
      head: words.columns.risk,
      value: ({ risk }) => words.risk.bands[risk],
      shown: ({ risk }) => words.risk.bands[risk],
    },
  ];
  const pickedRow = placed.find((row) => row.case.id === picked);
  return (
    <Card
      title={title}
      remark={words.inUnit(unit.heading, figureWords.terms.priceLevel(priceYear))}
    >
      <p className="note measure">{words.risk.definition}</p>
      <KindKeys cases={placed.map((row) => row.case)} />
      <table className="risk-matrix" aria-label={matrix}>
        <tbody>
          {bands.toReversed().map((benefit) => (
            <tr key={benefit}>
              <th scope="row">{benefits[benefit]}</th>
              {bands.map((risk) => (
                <RiskField
                  key={risk}
                  rows={placed.filter((row) => row.benefit === benefit && row.risk === risk)}
                  said={said}
                  picked={picked}
                  onPick={onPick}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {bands.map((risk) => (
              <th key={risk} scope="col">
                {risks[risk]}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <PickedCase
        picked={pickedRow?.case ?? null}
        said={pickedRow === undefined ? '' : said(pickedRow)}
        hint={words.pickHint}
      />
      <CaseTable title={title} rows={placed} columns={columns} picked={picked} />
      <Unplaced unplaced={unplaced} withoutFigures={withoutFigures} />
    </Card>
  );
}
