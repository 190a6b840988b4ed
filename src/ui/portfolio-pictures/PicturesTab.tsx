import { useMemo, useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { picturedCases } from '../../domain/portfolio/pictured-cases.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { formatNumber } from '../../text/format.ts';
import { Card } from '../parts/Card.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { paths, routing } from '../routing.ts';
import { FramePicture } from './FramePicture.tsx';
import { GoalsPicture } from './GoalsPicture.tsx';
import { HeatPicture } from './HeatPicture.tsx';
import { PaybackPicture } from './PaybackPicture.tsx';
import './PicturesTab.css';
import { RiskPicture } from './RiskPicture.tsx';
import { ValuePicture } from './ValuePicture.tsx';

/** What the cases look like beside each other. A case that is picked out is so in all pictures. */
export function PicturesTab({ summaries, portfolio, organisation, comparison }: PortfolioPlace) {
  const { choice, frame, sharedBenefits } = portfolio;
  const [picked, setPicked] = useState<CaseId | null>(null);
  const [isOnlyChosen, setOnlyChosen] = useState(false);
  const pictured = useMemo(() => picturedCases(summaries, choice), [summaries, choice]);
  const { cases, withoutFigures, beyond } = pictured;
  const chosen = cases.filter(({ isChosen }) => isChosen);
  if (summaries.length === 0) {
    return (
      <Card title={words.nothing.title}>
        <p className="measure">{words.nothing.text}</p>
        <p>
          <routing.Link href={paths.cases}>{words.nothing.toCases}</routing.Link>
        </p>
      </Card>
    );
  }
  const counted = (count: number) => formatNumber(new Decimal(count), 0);
  const picture = {
    cases,
    withoutFigures,
    isOnlyChosen: isOnlyChosen && chosen.length > 0,
    priceYear: comparison.priceYear,
    picked,
    onPick: (id: string) => setPicked((before) => (before === id ? null : (id as CaseId))),
  };
  return (
    <div className="pictures">
      <p className="note">
        {words.intro(counted(chosen.length), counted(summaries.length))}
        {beyond === 0 ? null : ` ${words.beyond(counted(beyond))}`}
      </p>
      {chosen.length === 0 ? null : (
        <CheckboxField label={words.onlyChosen} checked={isOnlyChosen} onChange={setOnlyChosen} />
      )}
      <HeatPicture {...picture} coreTasks={organisation.coreTasks} />
      <ValuePicture {...picture} />
      <RiskPicture {...picture} />
      <PaybackPicture {...picture} />
      <FramePicture
        {...picture}
        summaries={summaries}
        choice={choice}
        frame={frame}
        sharedBenefits={sharedBenefits}
      />
      <GoalsPicture {...picture} goals={organisation.goals} sharedBenefits={sharedBenefits} />
    </div>
  );
}
