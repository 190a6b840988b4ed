import { useMemo, useState } from 'react';

import { flowsOfSet } from '../../domain/portfolio/flows-of-set.ts';
import { frameYears } from '../../domain/portfolio/frame-years.ts';
import { calendarYears, portfolioFlow } from '../../domain/portfolio/portfolio-flow.ts';
import { portfolioCashFlow as words } from '../../text/da/portfolio-cash-flow.ts';
import { listed } from '../../text/listed.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { SelectField } from '../parts/SelectField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { cashFlowScopes } from './cash-flow-scope.ts';
import '../result/ResultPage.css';
import './CashFlowTab.css';
import { FlowCard } from './FlowCard.tsx';
import { FrameCard } from './FrameCard.tsx';
import { GroupsCard } from './GroupsCard.tsx';
import { TimelineCard } from './TimelineCard.tsx';

const NO_NUMBERS = new Map<never, number>();
/** So many names stand in a sentence; the others are counted. */
const MOST_NAMED = 8;

/** The money of the portfolio by calendar year against the frame, and when each case begins. */
export function CashFlowTab({ summaries, portfolio, comparison, apply, canWrite }: PortfolioPlace) {
  const { frame, sharedBenefits } = portfolio;
  const [wanted, setWanted] = useState('chosen');
  const [picked, setPicked] = useState<string | null>(null);
  const scopes = useMemo(() => cashFlowScopes(summaries, portfolio), [summaries, portfolio]);
  const scope = scopes.find(({ value }) => value === wanted) ?? scopes[0];
  const set = scope?.set;
  const choice = scope?.choice ?? portfolio.choice;
  const cases = useMemo(
    () => flowsOfSet(set ?? [], choice, sharedBenefits),
    [set, choice, sharedBenefits],
  );
  const framed = useMemo(
    () => frameYears(cases, frame, comparison.priceYear),
    [cases, frame, comparison.priceYear],
  );
  const flow = useMemo(() => portfolioFlow(cases, calendarYears(cases)), [cases]);
  const without = (set ?? []).filter(({ worth }) => worth.kind === 'undefined');
  const names = without.slice(0, MOST_NAMED).map(({ title }) => `»${caseTitle(title)}«`);
  const others = without.length - names.length;
  return (
    <div className="cash-flow">
      <SelectField
        label={words.scope.label}
        value={scope?.value ?? 'chosen'}
        width="full"
        choices={scopes.map(({ value, label }) => ({ value, label }))}
        onChange={setWanted}
      />
      {without.length === 0 ? null : (
        <p>{words.withoutFigures(listed(others === 0 ? names : [...names, words.more(others)]))}</p>
      )}
      {cases.length === 0 ? (
        <p>{summaries.length === 0 ? words.none.noCases : words.none.text}</p>
      ) : (
        <>
          <TimelineCard
            cases={cases}
            frame={framed}
            pays={frame.pays}
            priceYear={comparison.priceYear}
            isLive={scope?.isLive ?? false}
            canWrite={canWrite}
            apply={apply}
          />
          <FrameCard
            title={words.frame.title}
            years={framed}
            pays={frame.pays}
            priceYear={comparison.priceYear}
            framePriceYear={frame.priceYear}
            numbers={NO_NUMBERS}
            picked={picked}
            onPick={(id) => setPicked((before) => (before === id ? null : id))}
          />
          <FlowCard flow={flow} scope={scope?.label ?? ''} priceYear={comparison.priceYear} />
          <GroupsCard cases={cases} years={flow.years} priceYear={comparison.priceYear} />
        </>
      )}
    </div>
  );
}
