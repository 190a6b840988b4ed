import { useEffect, useState } from 'react';

import { copyOfCase } from '../../domain/business-case/new-case.ts';
import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { KeptVersion } from '../../state/kept-services.ts';
import { da } from '../../text/da.ts';
import { formatInstant } from '../../text/format-date.ts';
import { useApp } from '../app-context.ts';
import { paths, useGoTo } from '../routing.ts';

/** What came of an action, to be said above the list. */
interface Outcome {
  readonly tone: 'info' | 'error';
  readonly text: string;
}

export interface Versions {
  /** Null until the disk has answered. */
  readonly versions: readonly KeptVersion[] | null;
  readonly outcome: Outcome | null;
  readonly openCopy: (version: KeptVersion) => Promise<void>;
  readonly goBack: (version: KeptVersion) => Promise<void>;
}

/** The earlier versions of a case, and what can be done with them. */
export function useVersions(id: CaseId): Versions {
  const { services, library, workbench } = useApp();
  const goTo = useGoTo();
  const [versions, setVersions] = useState<readonly KeptVersion[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const [reading, setReading] = useState(1);

  useEffect(() => {
    let isStillAsked = true;
    // What was just typed makes the present version another one.
    const saved = workbench.getState().cases.get(id)?.getState().saveNow() ?? Promise.resolve();
    void saved
      .then(() => services.versions.list(id))
      .then((found) => {
        if (!isStillAsked) return;
        setVersions(found.ok ? found.value : []);
        if (!found.ok) setOutcome({ tone: 'error', text: da.versions.failed });
      });
    return () => {
      isStillAsked = false;
    };
  }, [services, workbench, id, reading]);

  return {
    versions,
    outcome,

    openCopy: async ({ revision, savedAt }) => {
      const found = await services.versions.read(id, revision);
      if (!found.ok) {
        setOutcome({ tone: 'error', text: da.versions.goBackFailed });
        return;
      }
      const title = da.versions.copyTitle(found.value.title, formatInstant(savedAt));
      const start = { id: services.newId() as CaseId, now: services.now(), title };
      const copy = copyOfCase(found.value, start);
      const added = await library.getState().add(copy);
      if (!added.ok) setOutcome({ tone: 'error', text: da.versions.copyFailed });
      else
        goTo(copy.form === 'light' ? paths.lightCase(copy.id) : paths.caseTab(copy.id, 'resultat'));
    },

    goBack: async ({ revision, savedAt }) => {
      const gone = await services.versions.goBack(id, revision);
      if (!gone.ok) {
        setOutcome({ tone: 'error', text: da.versions.goBackFailed });
        return;
      }
      services.tabs.announce(`case:${id}`);
      services.tabs.announce('library');
      await workbench.getState().cases.get(id)?.getState().follow();
      setOutcome({ tone: 'info', text: da.versions.wentBack(formatInstant(savedAt)) });
      setReading(reading + 1);
      await library.getState().refresh();
    },
  };
}
