/** Why work that is done beside the page has no answer: its signal ended it, or it broke down. */
export type WorkStop = 'cancelled' | 'stopped';
