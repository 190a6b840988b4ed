import { useState } from 'react';

import { isSameJson } from '../../base/same-json.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import type { UncertaintyOfCase } from '../../domain/uncertainty/estimates-of-case.ts';
import { simulatedCase } from '../../domain/uncertainty/simulated-case.ts';
import { drawCounts, HIGHEST_SEED } from '../../domain/uncertainty/simulation.ts';
import { simulation as words } from '../../text/da/simulation.ts';
import { lineName } from '../../text/line-name.ts';
import { sayCount } from '../../text/say-simulation.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { WholeNumberField } from '../parts/WholeNumberField.tsx';
import './SimulationCard.css';
import { SimulationOutcome } from './SimulationOutcome.tsx';
import { useSimulation } from './use-simulation.ts';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
  readonly uncertainty: UncertaintyOfCase;
}

const USUAL_DRAWS = 10_000;
const choices = drawCounts.map((count) => ({ value: String(count), label: sayCount(count) }));

/** The case drawn many times, for those who ask for it: last on the page, and never the headline [SIM-1]. */
export function SimulationCard({ businessCase, appraisal, uncertainty }: Props) {
  const [seed, setSeed] = useState(1);
  const [draws, setDraws] = useState<number>(USUAL_DRAWS);
  const { state, run, cancel } = useSimulation();
  const found = simulatedCase(businessCase, appraisal, uncertainty);
  const isRunning = state.kind === 'running';
  if (!found.ok && !isRunning) {
    const { failure } = found;
    return (
      <Card title={words.title} remark={words.remark}>
        <p className="note measure">
          {failure.kind === 'nothing-varies'
            ? words.nothingVaries
            : words.outOfOrder(lineName(failure.lineId, businessCase))}
        </p>
      </Card>
    );
  }
  const isOutdated =
    state.kind === 'done' &&
    !(found.ok && isSameJson(found.value.simulated, state.asked.simulable.simulated));
  return (
    <Card title={words.title} remark={words.remark}>
      <p className="measure">{words.intro}</p>
      <div className="simulation-choices">
        <SelectField
          label={words.draws}
          width="short"
          value={String(draws)}
          choices={choices}
          onChange={(chosen) => setDraws(Number(chosen))}
        />
        <WholeNumberField
          label={words.seed}
          hint={words.seedHint}
          width="short"
          least={1}
          most={HIGHEST_SEED}
          isRequired
          value={seed}
          onChange={setSeed}
        />
        <Button
          onClick={() => {
            if (isRunning) cancel();
            else if (found.ok) run({ simulable: found.value, settings: { seed, draws } });
          }}
        >
          {isRunning ? words.cancel : words.run}
        </Button>
      </div>
      {isRunning ? (
        <p className="simulation-progress">
          <progress aria-label={words.progress} max={state.draws} value={state.drawn} />
          <span className="note">
            {words.underWay(sayCount(state.drawn), sayCount(state.draws))}
          </span>
        </p>
      ) : null}
      <p className="note measure" role="status">
        {state.kind === 'cancelled' || state.kind === 'stopped' ? words[state.kind] : null}
        {isOutdated ? words.outdated : null}
        {state.kind === 'done' && !isOutdated
          ? words.done(sayCount(state.asked.settings.draws), String(state.asked.settings.seed))
          : null}
      </p>
      {state.kind === 'done' && !isOutdated ? (
        <SimulationOutcome
          businessCase={businessCase}
          simulable={state.asked.simulable}
          result={state.result}
        />
      ) : null}
    </Card>
  );
}
