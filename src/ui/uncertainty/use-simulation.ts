import { useEffect, useRef, useState } from 'react';

import { fail } from '../../base/result.ts';
import type { Simulable } from '../../domain/uncertainty/simulated-case.ts';
import type { SimulationSettings } from '../../domain/uncertainty/simulation.ts';
import type { SimulationResult } from '../../domain/uncertainty/simulation-result.ts';
import type { WorkStop } from '../../base/work-stop.ts';
import { useApp } from '../app-context.ts';

/** A simulation that was asked for, and what has become of it. */
export type SimulationState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly drawn: number; readonly draws: number }
  | { readonly kind: 'done'; readonly asked: Asked; readonly result: SimulationResult }
  | { readonly kind: WorkStop };

interface Asked {
  readonly simulable: Simulable;
  readonly settings: SimulationSettings;
}

/** One simulation at a time, which is ended when the page is left [SIM-1]. */
export function useSimulation(): {
  readonly state: SimulationState;
  readonly run: (asked: Asked) => void;
  readonly cancel: () => void;
} {
  const { services } = useApp();
  const [state, setState] = useState<SimulationState>({ kind: 'none' });
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);

  const run = (asked: Asked) => {
    const { simulable, settings } = asked;
    const { draws } = settings;
    const { signal } = (ending.current = new AbortController());
    setState({ kind: 'running', drawn: 0, draws });
    void services
      .simulation()
      .then((simulation) =>
        simulation.run(simulable.simulated, settings, {
          onProgress: (drawn) => setState({ kind: 'running', drawn, draws }),
          signal,
        }),
      )
      .catch(() => fail<WorkStop>('stopped'))
      .then((answer) =>
        setState(
          answer.ok ? { kind: 'done', asked, result: answer.value } : { kind: answer.failure },
        ),
      );
  };
  return { state, run, cancel: () => ending.current?.abort() };
}
