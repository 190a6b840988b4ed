/** A stored document of any age. Only its version is known. */
export interface AnyDocument {
  readonly schemaVersion: number;
  readonly [field: string]: unknown;
}

/** One step from a released shape of a document to the next one. Never changed after a release. */
export interface Migration {
  /** What the old shape lacked or had wrong, and what holds now. */
  readonly why: string;
  /** The same document in the next shape; its version is raised by `migrate`. Must not change it. */
  readonly up: (before: AnyDocument) => Readonly<Record<string, unknown>>;
}
