/** What the address calls the case that is scored. */
export const CHOSEN_CASE = 'sag';
