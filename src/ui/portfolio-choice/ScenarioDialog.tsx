import { useState } from 'react';

import type { Scenario, ScenarioId } from '../../domain/portfolio/portfolio.ts';
import { changeScenario, keepScenario } from '../../domain/portfolio/scenario-edits.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';

interface Props {
  readonly place: Pick<PortfolioPlace, 'apply'>;
  /** The one whose name and note are changed; null keeps what is chosen now as a new one. */
  readonly scenario: Scenario | null;
  readonly madeBy: Scenario['madeBy'];
  readonly onClose: () => void;
}

const words = portfolioChoice.scenarios;

/** Asks for the name of a scenario, and a note to it. */
export function ScenarioDialog({ place, scenario, madeBy, onClose }: Props) {
  const { services } = useApp();
  const [name, setName] = useState(scenario?.name ?? '');
  const [note, setNote] = useState(scenario?.note ?? '');
  const [isRefused, setRefused] = useState(false);
  const keep = () => {
    const said = { name: name.trim(), note: note.trim() };
    if (said.name === '') {
      setRefused(true);
      return;
    }
    place.apply(
      scenario === null
        ? keepScenario({
            ...said,
            id: services.newId() as ScenarioId,
            savedAt: services.now(),
            madeBy,
          })
        : changeScenario(scenario.id, said),
    );
    onClose();
  };
  return (
    <Dialog
      title={scenario === null ? words.keepTitle : words.edit(scenario.name)}
      size="narrow"
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={keep}>
          {words.keep}
        </Button>
      }
    >
      {scenario === null ? <p>{words.keepLead}</p> : null}
      <TextField
        label={words.name}
        value={name}
        error={isRefused && name.trim() === '' ? words.needsName : null}
        onChange={setName}
      />
      <TextField label={words.note} lines="several" value={note} onChange={setNote} />
    </Dialog>
  );
}
