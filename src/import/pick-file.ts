import { fileOpen } from 'browser-fs-access';

const JSON_FILES = { mimeTypes: ['application/json'], extensions: ['.json'] };

/** Lets a person choose any number of JSON files, at least one. Null when they changed their mind. */
export async function pickFiles(): Promise<readonly File[] | null> {
  return chosen(fileOpen({ ...JSON_FILES, multiple: true }));
}

/** Lets a person choose a JSON file. It is not read. Null when they changed their mind. */
export async function pickFile(): Promise<File | null> {
  return chosen(fileOpen(JSON_FILES));
}

async function chosen<Files>(asked: Promise<Files>): Promise<Files | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
