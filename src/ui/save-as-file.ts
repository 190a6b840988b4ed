import type { BusinessCase } from '../domain/business-case/business-case.ts';
import { useApp } from './app-context.ts';

export interface FileSaving {
  readonly saveCase: (document: BusinessCase) => void;
  readonly saveText: (name: string, text: Promise<string>) => void;
}

/** Saves files for a person; when the disk refuses one, the notices say so. */
export function useFileSaving(): FileSaving {
  const { services, device } = useApp();
  const attempt = (saving: Promise<unknown>) => {
    saving.then(
      () => device.getState().fileRefused(false),
      () => device.getState().fileRefused(true),
    );
  };
  return {
    saveCase: (document) => attempt(services.files.saveCase(document)),
    saveText: (name, text) => attempt(text.then((read) => services.files.saveText(name, read))),
  };
}
