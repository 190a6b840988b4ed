import { fail } from '../base/result.ts';
import { parseCaseText } from '../document/case-file.ts';
import type { ExampleService } from '../state/file-services.ts';

/** The examples that are shipped beside the app. They take the road of any file [FIL-8]. */
export const examples: ExampleService = {
  read: async (name) => {
    const text = await fetched(`examples/${name}.gevinstkort.json`);
    return text === null ? fail({ kind: 'not-reached' }) : parseCaseText(text);
  },
};

async function fetched(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
