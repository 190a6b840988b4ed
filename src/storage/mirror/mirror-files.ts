/** The files of the mirror: the browser's private files, or a stand-in for them. */
export interface MirrorFiles {
  readonly names: () => Promise<readonly string[]>;
  /** Null for a file that is not there, or cannot be read. */
  readonly read: (name: string) => Promise<string | null>;
  /** Answers when the whole of it is on the disk. Throws where it cannot be. */
  readonly write: (name: string, text: string) => Promise<void>;
  /** A file that is not there is no error. */
  readonly remove: (name: string) => Promise<void>;
}

/** The folder of the mirror among the browser's private files. */
export const MIRROR_FOLDER = 'mirror';
