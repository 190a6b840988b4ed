import { simulate } from '../domain/uncertainty/simulation.ts';
import type { FromSimulation, ToSimulation } from './simulation-messages.ts';

/** How often it is said how far it has got. Milliseconds. */
const REPORTING = 100;

const tell = (message: FromSimulation) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToSimulation>) => {
  let told = performance.now();
  const result = simulate(data.simulated, data.settings, (drawn) => {
    const now = performance.now();
    if (now - told < REPORTING) return;
    told = now;
    tell({ kind: 'drawn', drawn });
  });
  tell({ kind: 'done', result });
});
