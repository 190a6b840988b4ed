import { useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import { MOST_SCENARIOS } from '../../domain/portfolio/limits.ts';
import type { Choice, Scenario } from '../../domain/portfolio/portfolio.ts';
import {
  choiceOf,
  removeScenarios,
  takeUpScenario,
} from '../../domain/portfolio/scenario-edits.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { KeptRow } from '../parts/KeptRow.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { ScenarioDialog } from './ScenarioDialog.tsx';
import { ScenarioTable } from './ScenarioTable.tsx';

interface Props {
  readonly place: PortfolioPlace;
  readonly best: readonly CaseId[] | null;
}

const words = portfolioChoice.scenarios;

/** Choices under a name beside what is chosen now and the best there is. */
export function ScenariosCard({ place, best }: Props) {
  const { portfolio, apply } = place;
  const { scenarios, choice } = portfolio;
  const [edited, setEdited] = useState<Scenario | 'new' | null>(null);
  const bestChoice: Choice | null =
    best === null ? null : { ...choice, chosen: best.map((id) => ({ id, name: '' })) };
  const isBest =
    best !== null &&
    best.length === choice.chosen.length &&
    choice.chosen.every(({ id }) => best.includes(id));
  return (
    <Card
      title={words.title}
      remark={words.remark}
      actions={
        <Button
          icon="add"
          disabled={scenarios.length >= MOST_SCENARIOS}
          onClick={() => setEdited('new')}
        >
          {words.keep}
        </Button>
      }
    >
      {scenarios.length >= MOST_SCENARIOS ? <p className="note">{words.full}</p> : null}
      {scenarios.length === 0 ? <p className="note">{words.none}</p> : null}
      {scenarios.length === 0 ? null : (
        <ul className="choice-scenarios">
          {scenarios.map((scenario) => (
            <KeptRow
              key={scenario.id}
              title={scenario.name}
              remark={[
                words.by[scenario.madeBy],
                ...(scenario.note === '' ? [] : [scenario.note]),
              ].join(' · ')}
            >
              <Button kind="quiet" onClick={() => apply(takeUpScenario(scenario.id))}>
                {words.use(scenario.name)}
              </Button>
              <Button kind="quiet" icon="edit" compact onClick={() => setEdited(scenario)}>
                {words.edit(scenario.name)}
              </Button>
              <Button
                kind="quiet"
                icon="delete"
                compact
                onClick={() => apply(removeScenarios([scenario.id]))}
              >
                {words.remove(scenario.name)}
              </Button>
            </KeptRow>
          ))}
        </ul>
      )}
      <ScenarioTable
        place={place}
        columns={[
          { key: 'now', name: words.now, choice },
          ...(bestChoice === null ? [] : [{ key: 'best', name: words.best, choice: bestChoice }]),
          ...scenarios.map((scenario) => ({
            key: scenario.id,
            name: scenario.name,
            choice: choiceOf(scenario),
          })),
        ]}
      />
      {edited === null ? null : (
        <ScenarioDialog
          place={place}
          scenario={edited === 'new' ? null : edited}
          madeBy={isBest ? 'solver' : 'hand'}
          onClose={() => setEdited(null)}
        />
      )}
    </Card>
  );
}
