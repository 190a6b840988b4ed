import type { WhatIf } from '../../domain/business-case/edits/what-if.ts';

/** What is tried in the show, which holds it as long as it lasts. */
export interface Trying {
  readonly tried: WhatIf;
  readonly onTry: (tried: WhatIf) => void;
}
