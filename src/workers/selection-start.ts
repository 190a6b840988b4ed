import { startOwnWorker } from './own-script.ts';
import address from './selection-worker.ts?worker&url';
import { createSelection } from './selection.ts';

/** Best choices, found in a worker. Loaded when someone asks for one. */
export const selection = createSelection(() => startOwnWorker(address));
