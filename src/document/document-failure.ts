/** Why a document, from the disk or from a file, is not one this app can open [DOC-1]. */
export type DocumentFailure =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-case' }
  /** A backup was given where a case was asked for [FIL-6]. */
  | { readonly kind: 'a-backup-not-a-case' }
  | { readonly kind: 'not-a-backup' }
  /** A case was given where a backup was asked for [FIL-6]. */
  | { readonly kind: 'a-case-not-a-backup' }
  | { readonly kind: 'too-large'; readonly limitInBytes: number }
  | { readonly kind: 'from-a-newer-app'; readonly schemaVersion: number }
  | { readonly kind: 'damaged'; readonly schemaVersion: number; readonly detail: string }
  | { readonly kind: 'invalid'; readonly issues: readonly DocumentIssue[] };

/** One thing wrong with a document: where, and what. `path` is as in the JSON. */
export interface DocumentIssue {
  readonly path: readonly (string | number)[];
  readonly problem: DocumentProblem;
}

export type DocumentProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown-field' }
  /** Said twice in one group, so that one of them would be lost [FIL-4]. */
  | { readonly kind: 'duplicate-field' }
  | { readonly kind: 'wrong-type'; readonly expected: string }
  | { readonly kind: 'not-a-decimal' }
  | { readonly kind: 'out-of-range'; readonly least: string; readonly most: string }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'not-one-of'; readonly allowed: readonly string[] }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'not-a-month' }
  | { readonly kind: 'duplicate-id' }
  | { readonly kind: 'does-not-fit'; readonly rule: string };
