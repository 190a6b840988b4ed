import { fileSave } from 'browser-fs-access';

import { fileNameFrom } from './file-name.ts';

export const JSON_TYPE = 'application/json';

/** A file that is to be kept on the device. */
export interface OutgoingFile {
  /** With its ending, such as `.gevinstkort.json`. Cleaned before it is used [FIL-7]. */
  readonly name: string;
  readonly mediaType: string;
  /** May be promised: the permission of a click does not outlive a wait for it. */
  readonly contents: string | Blob | Promise<string | Blob>;
}

const ending = /(?:\.[a-z\d]{1,20}){1,2}$/i;

/**
 * Lets a person keep a file. Answers false when they changed their mind.
 *
 * Errors: those of the browser, when the disk refuses.
 */
export async function saveFile({ name, mediaType, contents }: OutgoingFile): Promise<boolean> {
  const extension = ending.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - extension.length);
  const fileName = fileNameFrom(stem, extension, '_');
  const blob = Promise.resolve(contents).then((read) => new Blob([read], { type: mediaType }));
  try {
    await fileSave(blob, { fileName, extensions: [extension.slice(extension.lastIndexOf('.'))] });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
