import { fileOpen } from 'browser-fs-access';

/** Lets a person choose a JSON file. It is not read. Null when they changed their mind. */
export async function pickFile(): Promise<File | null> {
  try {
    return await fileOpen({ mimeTypes: ['application/json'], extensions: ['.json'] });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
