import { useState } from 'react';

import type { Result } from '../../base/result.ts';
import {
  isSealed,
  type NamedVersion,
  type Seal,
  type VersionId,
} from '../../domain/versions/named-version.ts';
import type { VersionFailure } from '../../state/named-versions-store.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { formatDate } from '../../text/format-date.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { useFileSaving } from '../save-as-file.ts';

/** What came of an action, to be said above the list. */
interface Outcome {
  readonly tone: 'info' | 'error';
  readonly text: string;
}

export interface NamedActions {
  readonly outcome: Outcome | null;
  readonly keep: (name: string, note: string) => Promise<void>;
  /** Seals a version, or the case as it is now. */
  readonly seal: (version: NamedVersion | null, seal: Seal) => Promise<void>;
  readonly remove: (version: NamedVersion) => Promise<void>;
  /** Makes the case what it was, as one step that can be undone. */
  readonly goBack: (version: NamedVersion) => void;
  readonly saveAsFile: (version: NamedVersion) => void;
}

/** What can be done with the named versions of the open case. */
export function useNamedActions(): NamedActions {
  const { services, named } = useApp();
  const document = useDocument();
  const apply = useApply();
  const { saveCase } = useFileSaving();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const tell = (done: Result<unknown, VersionFailure>) => {
    setOutcome(done.ok ? null : { tone: 'error', text: explain(done.failure) });
  };
  const keepAs = async (name: string, note: string, seal: Seal | null) => {
    const id = services.newId() as VersionId;
    tell(await named.getState().keep({ id, name, note, seal, document }));
  };

  return {
    outcome,
    keep: (name, note) => keepAs(name, note, null),

    seal: async (version, seal) => {
      const { sealDialog } = namedVersions;
      if (version === null) {
        await keepAs(sealDialog.name(seal.forum, formatDate(seal.date)), '', seal);
      } else tell(await named.getState().seal(version, seal));
    },

    remove: async (version) => {
      if (!isSealed(version)) tell(await named.getState().remove(version));
    },

    goBack: (version) => {
      apply(() => version.document);
      setOutcome({ tone: 'info', text: namedVersions.wentBack(version.name) });
    },

    saveAsFile: (version) => saveCase(version.document),
  };
}

function explain({ kind }: VersionFailure): string {
  const { failures } = namedVersions;
  return kind === 'sealed' || kind === 'altered' || kind === 'not-found'
    ? failures[kind]
    : failures.other;
}
