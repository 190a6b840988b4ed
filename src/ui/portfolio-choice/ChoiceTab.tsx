import { useMemo } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import { da } from '../../text/da.ts';
import { portfolioChoice as words } from '../../text/da/portfolio-choice.ts';
import type { SaidAbout } from '../../text/say-selection.ts';
import { Banner } from '../parts/Banner.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { askedSelection, isOutdated } from './asked-selection.ts';
import { CasesCard } from './CasesCard.tsx';
import './ChoiceTab.css';
import { ExplanationCard } from './ExplanationCard.tsx';
import { FrameCard } from './FrameCard.tsx';
import { FrameUseCard } from './FrameUseCard.tsx';
import { ScenariosCard } from './ScenariosCard.tsx';
import { SolveCard } from './SolveCard.tsx';
import { useSelection } from './use-selection.ts';

const { untitled } = da.businessCase;

/** What is chosen within the frame: by hand, and the best there is beside it. */
export function ChoiceTab(place: PortfolioPlace) {
  const { summaries, portfolio, organisation, comparison } = place;
  const { frame, choice } = portfolio;
  const { state, run, cancel } = useSelection();
  const asked = useMemo(
    () => askedSelection({ summaries, portfolio, organisation }),
    [summaries, portfolio, organisation],
  );
  const titles = useMemo(() => new Map(summaries.map(({ id, title }) => [id, title])), [summaries]);
  const about: SaidAbout = {
    nameOf: (id: CaseId) => titles.get(id) ?? untitled,
    frame,
    objective: choice.objective,
  };
  const isComparable = frame.priceYear === comparison.priceYear;
  const answered = state.kind === 'done' ? state : null;
  const isOld = useMemo(
    () => answered !== null && isOutdated(answered.asked, asked),
    [answered, asked],
  );
  const solved = isOld ? null : answered;
  const best =
    solved !== null && (solved.answer.kind === 'optimal' || solved.answer.kind === 'notProven')
      ? solved.answer.selected
      : null;
  return (
    <div className="choice-tab">
      {isComparable ? null : (
        <Banner tone="warning">
          {words.frame.otherPrices(frame.priceYear, comparison.priceYear)}
        </Banner>
      )}
      <FrameCard place={place} />
      <SolveCard
        place={place}
        asked={asked}
        about={about}
        state={state}
        isOutdated={isOld}
        isPossible={isComparable}
        onRun={(seconds) => run(asked, seconds)}
        onCancel={cancel}
      />
      {solved !== null && best !== null ? <ExplanationCard solved={solved} about={about} /> : null}
      <FrameUseCard place={place} best={best} />
      <CasesCard place={place} problem={asked.problem} about={about} best={best} />
      <ScenariosCard place={place} best={best} />
    </div>
  );
}
