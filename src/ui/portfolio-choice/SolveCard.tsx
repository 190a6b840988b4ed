import { useState } from 'react';

import { Decimal } from '../../domain/number/decimal.ts';
import { setChosen } from '../../domain/portfolio/choice-edits.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { formatNumber } from '../../text/format.ts';
import { sayFault, sayValue, type SaidAbout } from '../../text/say-selection.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { WholeNumberField } from '../parts/WholeNumberField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import type { AskedSelection } from './asked-selection.ts';
import { ObjectiveFields } from './ObjectiveFields.tsx';
import { SelectionRemarks } from './SelectionRemarks.tsx';
import { SolutionSentences } from './SolutionSentences.tsx';
import type { SelectionState } from './use-selection.ts';

interface Props {
  readonly place: PortfolioPlace;
  readonly asked: AskedSelection;
  readonly about: SaidAbout;
  readonly state: SelectionState;
  readonly isOutdated: boolean;
  /** Whether there can be asked at all. */
  readonly isPossible: boolean;
  readonly onRun: (seconds: number) => void;
  readonly onCancel: () => void;
}

const words = portfolioChoice.solve;
const USUAL_SECONDS = 30;
const MOST_SECONDS = 600;

/** What is to be as large as it can be, the search for it, and what was found. */
export function SolveCard(props: Props) {
  const { place, asked, about, state, isOutdated, isPossible, onRun, onCancel } = props;
  const [seconds, setSeconds] = useState(USUAL_SECONDS);
  const isRunning = state.kind === 'running';
  const answer = state.kind === 'done' && !isOutdated ? state.answer : null;
  const isSolved = answer?.kind === 'optimal' || answer?.kind === 'notProven';
  const chosenIds = new Set(place.portfolio.choice.chosen.map(({ id }) => id));
  const isTaken =
    isSolved &&
    answer.selected.length === chosenIds.size &&
    answer.selected.every((id) => chosenIds.has(id));
  const room =
    isRunning && state.progress !== null ? roomOf(state.scaled.valueUnit, state.progress) : null;
  return (
    <Card title={words.title}>
      <ObjectiveFields place={place} />
      <div className="choice-fields choice-run">
        <WholeNumberField
          label={words.seconds}
          width="short"
          suffix={words.secondsSuffix}
          least={1}
          most={MOST_SECONDS}
          isRequired
          value={seconds}
          onChange={setSeconds}
        />
        <Button
          kind={isRunning ? 'secondary' : 'primary'}
          disabled={!isPossible}
          onClick={() => {
            if (isRunning) onCancel();
            else onRun(seconds);
          }}
        >
          {isRunning ? words.cancel : words.run}
        </Button>
      </div>
      {isRunning ? (
        <p className="choice-progress">
          <progress aria-label={words.looking} />
          <span className="note">
            {[
              words.looking,
              ...(state.progress === null
                ? []
                : [words.nodes(formatNumber(new Decimal(state.progress.nodes), 0))]),
              ...(room === null ? [] : [words.room(sayValue(room, about.objective))]),
            ].join(' ')}
          </span>
        </p>
      ) : null}
      <div role="status">
        {state.kind === 'cancelled' || state.kind === 'stopped' ? (
          <p className="note">{words[state.kind]}</p>
        ) : null}
        {isOutdated ? <p className="note">{words.outdated}</p> : null}
        {answer?.kind === 'unknown' ? <p>{words.unknown}</p> : null}
        {answer?.kind === 'infeasible' ? (
          <>
            <h3>{portfolioChoice.faults.title}</h3>
            <ul className="choice-faults">
              {answer.faults.length === 0 ? <li>{words.nothingFits}</li> : null}
              {answer.faults.map((fault, index) => (
                <li key={index}>{sayFault(fault, about)}</li>
              ))}
            </ul>
          </>
        ) : null}
        {isSolved ? <SolutionSentences answer={answer} asked={asked} about={about} /> : null}
      </div>
      {isSolved ? (
        <p className="button-row">
          <Button
            kind="primary"
            disabled={isTaken}
            onClick={() =>
              place.apply(setChosen(answer.selected.map((id) => ({ id, name: about.nameOf(id) }))))
            }
          >
            {words.take}
          </Button>
          {isTaken ? <span className="note">{words.taken}</span> : null}
        </p>
      ) : null}
      <SelectionRemarks asked={asked} about={about} />
    </Card>
  );
}

function roomOf(
  unit: Decimal,
  { best, bound }: { readonly best: number | null; readonly bound: number | null },
): Decimal | null {
  if (best === null || bound === null) return null;
  return Decimal.max(0, unit.times(new Decimal(bound).minus(best)));
}
