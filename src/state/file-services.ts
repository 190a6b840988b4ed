import type { Result } from '../base/result.ts';
import type { DocumentFailure, FileFailure, TooLarge } from '../document/document-failure.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { Scene } from '../drawing/scene.ts';
import type { OutgoingDeck } from './outgoing-deck.ts';
import type { OutgoingPaper } from './outgoing-paper.ts';

/** One case as a file, and back again. */
export interface FileService {
  /**
   * `cancelled` when the person changed their mind. A case whose file could not be read again is
   * written only when that is asked for, with `evenTooLarge` [FIL-9]. Fails as the disk does.
   */
  readonly saveCase: (
    document: BusinessCase,
    options?: { readonly evenTooLarge?: boolean },
  ) => Promise<Result<'saved' | 'cancelled', TooLarge>>;
  /**
   * Asks for files, one or several; null when the person changed their mind. Changes nothing, and
   * reads none before it is asked to.
   */
  readonly pickCases: () => Promise<readonly PickedCase[] | null>;
  /** The text may be promised: the permission of a click does not outlive a wait for it. */
  readonly saveText: (name: string, text: string | Promise<string>) => Promise<boolean>;
  /** `cancelled` when the person changed their mind, then or while it was made. Fails as the disk does. */
  readonly saveFigure: (
    format: FigureFormat,
    figure: OutgoingFigure,
    cancelling?: AbortSignal,
  ) => Promise<Result<'saved' | 'cancelled', PictureTooLarge>>;
  /** Answers false when the person changed their mind, then or while it was made. Fails as the disk does. */
  readonly saveDeck: (deck: OutgoingDeck, cancelling?: AbortSignal) => Promise<boolean>;
  /** Lets the browser print what stands on the page, or keep it as a PDF that it names so. */
  readonly print: (paper: OutgoingPaper) => Promise<void>;
}

/** A file a person has chosen. */
export interface PickedCase {
  readonly name: string;
  readonly read: () => Promise<Result<BusinessCase, FileFailure>>;
}

/** `png` is for a screen, twice as fine as that; `png-print` is for paper, at 300 dots an inch. */
export type FigureFormat = 'svg' | 'png' | 'png-print' | 'pptx';

/** A picture that the browser cannot make: so many dots. */
export interface PictureTooLarge {
  readonly kind: 'picture-too-large';
  readonly width: number;
  readonly height: number;
}

/** A figure that leaves the app. */
export interface OutgoingFigure extends OutgoingPaper {
  /** What a speaker has before them; no format but slides says it. */
  readonly notes: string;
  readonly scene: Scene;
}

/** The cases that are shipped with the app, from published figures. */
export interface ExampleService {
  readonly read: (name: ExampleName) => Promise<Result<BusinessCase, ExampleFailure>>;
}

export const exampleNames = ['skaermbesoeg', 'digitalt-tilsyn', 'prosjektveiviseren'] as const;
export type ExampleName = (typeof exampleNames)[number];
export type ExampleFailure = DocumentFailure | { readonly kind: 'not-reached' };

/** What is in a backup. */
export interface BackupSummary {
  readonly savedAt: Instant;
  /** How many there are. */
  readonly cases: number;
  /** How many named versions there are of them. */
  readonly versions: number;
  readonly hasOrganisation: boolean;
  readonly hasPortfolio: boolean;
  /** How many of the cases are on this device too, with other contents. */
  readonly differing: number;
}

/** What happens to a case that is on this device too with other contents. */
export type RestoreChoice = 'replace' | 'keepBoth';

export interface RestoreOutcome {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}
