import { fileSave } from 'browser-fs-access';

/** A file that is to be kept on the device. */
export interface OutgoingFile {
  /** With its ending. */
  readonly name: string;
  readonly mediaType: string;
  /** May be promised: the permission of a click does not outlive a wait for it. */
  readonly text: string | Promise<string>;
}

/** Signs that some file system or other does not take in a name. */
const unsafe = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const LONGEST_NAME = 80;

/**
 * Lets a person keep a file. Answers false when they changed their mind.
 *
 * The name is cleaned of what no file system takes [FIL-7]. Errors: those of the browser, when the
 * disk refuses.
 */
export async function saveFile({ name, mediaType, text }: OutgoingFile): Promise<boolean> {
  const blob = Promise.resolve(text).then((read) => new Blob([read], { type: mediaType }));
  try {
    await fileSave(blob, { fileName: name, extensions: [name.slice(name.lastIndexOf('.'))] });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

/** A name for a file, from a title of any kind: `fallback` where nothing of it is left [FIL-7]. */
export function fileNameFrom(title: string, extension: string, fallback: string): string {
  const cleaned = title
    .normalize('NFC')
    .replace(unsafe, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = Array.from(cleaned).slice(0, LONGEST_NAME).join('').trim();
  return `${short === '' ? fallback : short}${extension}`;
}
