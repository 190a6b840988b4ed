/** Why a document, from the disk or from a file, is not one this app can open [DOC-1]. */
export type DocumentFailure =
  /** The text has nothing in it, or blanks alone. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json'; readonly place: TextPlace }
  /** It is JSON as far as it goes, and ends too early. */
  | { readonly kind: 'cut-off'; readonly place: TextPlace }
  /** Lists and groups lie deeper within each other than in any document [FIL-3]. */
  | { readonly kind: 'too-deep'; readonly most: number; readonly place: TextPlace }
  /** There are more fields, entries, lists or groups than in any document [FIL-3]. */
  | { readonly kind: 'too-full'; readonly place: TextPlace }
  | { readonly kind: 'not-a-case' }
  /** A backup was given where a case was asked for [FIL-6]. */
  | { readonly kind: 'a-backup-not-a-case' }
  | { readonly kind: 'not-a-backup' }
  /** A case was given where a backup was asked for [FIL-6]. */
  | { readonly kind: 'a-case-not-a-backup' }
  | TooLarge
  | { readonly kind: 'from-a-newer-app'; readonly schemaVersion: number }
  | { readonly kind: 'damaged'; readonly schemaVersion: number; readonly detail: string }
  | { readonly kind: 'invalid'; readonly issues: readonly DocumentIssue[] };

/** More than is read, and so more than is written [FIL-3, FIL-9]. */
export interface TooLarge {
  readonly kind: 'too-large';
  readonly limitInBytes: number;
}

/** Why a file is not even text in which a document could stand, or was not read [IMP-2, IMP-3]. */
export type FileFailure =
  | DocumentFailure
  /** A zip file, or packed in another way. */
  | { readonly kind: 'packed' }
  /** A picture or another file that is no text. */
  | { readonly kind: 'not-text' }
  /** Text, but not in UTF-8: UTF-16, or one of the older sets with one byte a character. */
  | { readonly kind: 'utf-16' }
  | { readonly kind: 'not-utf-8'; readonly line: number }
  /** Moved, deleted, changed or locked since it was chosen. */
  | { readonly kind: 'not-reached' }
  /** Reading got no further for so long, and was stopped. */
  | { readonly kind: 'too-slow'; readonly seconds: number }
  /** What reads files broke down, or is not there. */
  | { readonly kind: 'reader-stopped' };

/** A character in a text. Lines and the characters in them count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly character: number;
}

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
