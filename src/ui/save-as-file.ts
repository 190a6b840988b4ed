import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { UnsavedFile } from '../state/device-store.ts';
import { useApp } from './app-context.ts';

export interface FileSaving {
  readonly saveCase: (document: BusinessCase) => void;
  readonly saveText: (name: string, text: Promise<string>) => void;
}

/** Saves files for a person; when one cannot be saved, the notices say so. */
export function useFileSaving(): FileSaving {
  const { services, device } = useApp();
  const attempt = (saving: Promise<UnsavedFile | null>) => {
    void saving
      .catch((): UnsavedFile => ({ kind: 'refused' }))
      .then((unsaved) => device.getState().fileIsUnsaved(unsaved));
  };
  const save = async (
    document: BusinessCase,
    evenTooLarge: boolean,
  ): Promise<UnsavedFile | null> => {
    const saved = await services.files.saveCase(document, { evenTooLarge });
    if (saved.ok) return null;
    const { limitInBytes } = saved.failure;
    const saveAnyway = () => attempt(save(document, true));
    return { kind: 'case-too-large', limitInBytes, saveAnyway };
  };
  return {
    saveCase: (document) => attempt(save(document, false)),
    saveText: (name, text) =>
      attempt(
        text.then(async (read) => {
          await services.files.saveText(name, read);
          return null;
        }),
      ),
  };
}
