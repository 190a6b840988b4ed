import { fileOpen } from 'browser-fs-access';

/** Lets a person choose a JSON file, and reads it as text. Null when they changed their mind. */
export async function pickTextFile(): Promise<string | null> {
  try {
    const file = await fileOpen({ mimeTypes: ['application/json'], extensions: ['.json'] });
    return await file.text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
