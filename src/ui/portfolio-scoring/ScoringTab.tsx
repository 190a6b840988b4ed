import { useMemo, useState } from 'react';

import { remembered } from '../../base/remembered.ts';
import type { CaseId } from '../../domain/business-case/business-case.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { Card } from '../parts/Card.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { useCurrentPath, useGoTo, useQuery } from '../routing.ts';
import { rankedCase, type CaseAmongOthers } from './ranked-case.ts';
import { RankingCard } from './RankingCard.tsx';
import { ScoredCase } from './ScoredCase.tsx';
import { CHOSEN_CASE } from './scoring-address.ts';
import './ScoringTab.css';
import { useOpenCase, useOpenState } from './use-open-case.ts';

/** Vurdering: all cases by the principles, and one of them to be scored; which stands in the address. */
export function ScoringTab({ summaries, organisation }: PortfolioPlace) {
  const goTo = useGoTo();
  const path = useCurrentPath();
  const asked = useQuery().get(CHOSEN_CASE);
  const chosen = useMemo(() => summaries.find(({ id }) => id === asked), [summaries, asked]);
  const store = useOpenCase(chosen?.id ?? null);
  const state = useOpenState(store);
  const document = state?.open?.history.present ?? null;
  const [text, setText] = useState('');
  const ranked = useMemo(
    () => remembered((each: CaseAmongOthers) => rankedCase(each, organisation)),
    [organisation],
  );
  // What has been scored just now counts at once, before it is saved and summed up again.
  const cases = useMemo<readonly CaseAmongOthers[]>(
    () =>
      document === null
        ? summaries
        : summaries.map((each) => (each.id === document.id ? document : each)),
    [summaries, document],
  );
  // Who chooses a case goes on in it, wherever on the page it is; an address moves no one.
  const [goneTo, setGoneTo] = useState<CaseId | null>(null);
  const choose = (id: CaseId) => {
    setGoneTo(id);
    goTo(`${path}?${new URLSearchParams({ [CHOSEN_CASE]: id }).toString()}`, { replace: true });
  };
  return (
    <div className="scoring">
      <RankingCard
        cases={cases}
        ranked={ranked}
        principles={organisation.principles}
        chosenId={chosen?.id ?? null}
        text={text}
        onSearch={setText}
        onChoose={choose}
      />
      {store === null || state === null ? (
        <Card title={words.chooseFirst}>
          <p className="measure">
            {asked === null || chosen !== undefined ? words.chooseFirstText : words.gone}
          </p>
        </Card>
      ) : (
        <ScoredCase
          key={chosen?.id}
          store={store}
          state={state}
          organisation={organisation}
          takesFocus={goneTo === chosen?.id}
        />
      )}
    </div>
  );
}
