import type { Brand } from '../../base/brand.ts';

export type AlternativeId = Brand<string, 'AlternativeId'>;

/** A way to do it, against going on as is. A case without any is one way by itself. */
export interface Alternative {
  readonly id: AlternativeId;
  readonly name: string;
  readonly description: string;
}

/** The alternatives a record belongs to, in any order; null is all of them, the later ones too. */
export type Belonging = readonly AlternativeId[] | null;
