import { useState } from 'react';

import { portfolioDecisions } from '../../text/da/portfolio-decisions.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { caseName } from './case-name.ts';
import { withCases, type LogDraft } from './log-draft.ts';

interface Props {
  readonly place: Pick<PortfolioPlace, 'summaries' | 'portfolio'>;
  readonly draft: LogDraft;
  readonly onDraft: (change: (before: LogDraft) => LogDraft) => void;
}

/** So many cases are offered at a time. */
const MOST_FOUND = 6;

/** Brings cases into a decision: what is chosen in the portfolio, the rest of it, or one by its title. */
export function AddCases({ place, draft, onDraft }: Props) {
  const words = portfolioDecisions.form;
  const [typed, setTyped] = useState('');
  const there = new Set(draft.cases.map((each) => each.case.id));
  const references = place.summaries
    .filter(({ id, phase }) => !there.has(id) && phase !== 'closed')
    .map(({ id, title }) => ({ id, name: title }));
  const chosenIds = new Set(place.portfolio.choice.chosen.map(({ id }) => id));
  const chosen = references.filter(({ id }) => chosenIds.has(id));
  const others = chosenIds.size === 0 ? [] : references.filter(({ id }) => !chosenIds.has(id));
  const sought = typed.trim().toLowerCase();
  const matches =
    sought === '' ? [] : references.filter((each) => caseName(each).toLowerCase().includes(sought));
  return (
    <>
      {chosen.length === 0 && others.length === 0 ? null : (
        <div className="button-row">
          {chosen.length === 0 ? null : (
            <Button
              icon="add"
              onClick={() => onDraft((before) => withCases(before, chosen, 'approved'))}
            >
              {words.addChosen(chosen.length)}
            </Button>
          )}
          {others.length === 0 ? null : (
            <Button
              icon="add"
              onClick={() => onDraft((before) => withCases(before, others, 'rejected'))}
            >
              {words.addOthers(others.length)}
            </Button>
          )}
        </div>
      )}
      <TextField
        label={words.find}
        hint={words.findHint}
        width="medium"
        value={typed}
        onChange={setTyped}
      />
      <div className={sought === '' ? 'spoken-only' : 'button-row'} role="status">
        {sought !== '' && matches.length === 0 ? <p>{words.noneFound}</p> : null}
        {matches.slice(0, MOST_FOUND).map((each) => (
          <Button
            key={each.id}
            icon="add"
            onClick={() => {
              setTyped('');
              onDraft((before) => withCases(before, [each], 'approved'));
            }}
          >
            {words.add(caseName(each))}
          </Button>
        ))}
        {matches.length > MOST_FOUND ? (
          <p className="note">{words.moreFound(matches.length - MOST_FOUND)}</p>
        ) : null}
      </div>
    </>
  );
}
