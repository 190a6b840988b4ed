import { startOwnWorker } from './own-script.ts';
import address from './simulation-worker.ts?worker&url';
import { createSimulation } from './simulation.ts';

/** Simulations, each in a worker of its own. Loaded when someone asks for one. */
export const simulation = createSimulation(() => startOwnWorker(address));
