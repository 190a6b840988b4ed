import { useEffect, useState } from 'react';

import type { BusinessCase, CaseId } from '../../domain/business-case/business-case.ts';
import { useApp, useLibrary } from '../app-context.ts';

/**
 * The documents of these cases, of those that can be read, and again whenever the list was. Null until the first
 * have been read; while others are, those of before.
 */
export function useDocuments(ids: readonly CaseId[]): readonly BusinessCase[] | null {
  const { cases } = useApp().services;
  const library = useLibrary((state) => state.library);
  const [documents, setDocuments] = useState<readonly BusinessCase[] | null>(null);
  useEffect(() => {
    let isStillAsked = true;
    void Promise.all(ids.map((id) => cases.read(id))).then((read) => {
      if (!isStillAsked) return;
      setDocuments(read.flatMap((each) => (each.ok ? [each.value.document] : [])));
    });
    return () => {
      isStillAsked = false;
    };
  }, [cases, library, ids]);
  return documents;
}
