import { useRef, useState } from 'react';

import { isSameJson } from '../../base/same-json.ts';
import type { BenefitId } from '../../domain/business-case/benefit.ts';
import type { CostLineId } from '../../domain/business-case/cost-line.ts';
import { LAST_FIRST_YEAR } from '../../domain/business-case/limits.ts';
import { copyOfCase, newCase } from '../../domain/business-case/new-case.ts';
import type { BusinessCase, CaseId } from '../../domain/business-case/business-case.ts';
import type { ExampleName, PickedCase, RestoreChoice } from '../../state/file-services.ts';
import { da } from '../../text/da.ts';
import {
  explainDocumentFailure,
  type ExplainedFailure,
} from '../../text/explain-document-failure.ts';
import { useApp } from '../app-context.ts';
import { lightCaseStart } from '../field-link.ts';
import { paths, useGoTo } from '../routing.ts';
import { takeInFiles, type Differing, type FilesTakenIn } from './take-in-files.ts';

/** A question or a message that an action waits with. */
export type Interruption =
  | { readonly kind: 'refused'; readonly why: ExplainedFailure }
  | ({ readonly kind: 'same-case' } & Differing)
  /** Several files are being read; closing it stops after the one that is under way. */
  | { readonly kind: 'taking-in'; readonly done: number; readonly of: number }
  | { readonly kind: 'taken-in'; readonly files: FilesTakenIn };

export interface CaseActions {
  readonly interruption: Interruption | null;
  readonly settle: () => void;
  readonly create: () => Promise<void>;
  readonly openExample: (name: ExampleName) => Promise<void>;
  /** Asks for one file or several. One is opened, several are taken in and told of. */
  readonly openFiles: () => Promise<void>;
  readonly replace: (document: BusinessCase) => Promise<void>;
  /** The same for all of them, or a copy of each beside what is here; opens none. */
  readonly takeInDiffering: (
    documents: readonly BusinessCase[],
    choice: RestoreChoice,
  ) => Promise<void>;
  /** Makes a case of its own with the same contents, and opens it when asked to. */
  readonly copy: (document: BusinessCase, title: string, thenOpen: boolean) => Promise<void>;
}

/** What can be done to whole cases, from the list and from the start page. */
export function useCaseActions(): CaseActions {
  const { services, library, organisation, device } = useApp();
  const goTo = useGoTo();
  const [interruption, setInterruption] = useState<Interruption | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const refuse = (why: ExplainedFailure) => setInterruption({ kind: 'refused', why });
  const refuseWith = (summary: string) => refuse({ summary, details: [] });
  const open = (document: BusinessCase) => goTo(pathOf(document));

  /** Opens nothing where the path is null. */
  const addAndOpen = async (document: BusinessCase, path: string | null = pathOf(document)) => {
    const saved = await library.getState().add(document);
    if (!saved.ok) {
      refuseWith(da.cases.notSaved);
      return;
    }
    void device.getState().askOnce();
    if (path !== null) goTo(path);
  };

  const found = async (id: CaseId) => {
    const read = await services.cases.read(id);
    return read.ok ? read.value.document : undefined;
  };

  const takeIn = async (files: readonly PickedCase[]) => {
    const stop = new AbortController();
    stopping.current = stop;
    const taken = await takeInFiles(files, {
      found,
      add: async (document) => (await library.getState().addUnlisted(document)).ok,
      onProgress: (done) => setInterruption({ kind: 'taking-in', done, of: files.length }),
      stopping: stop.signal,
    });
    if (taken.added > 0) {
      await library.getState().refresh();
      void device.getState().askOnce();
    }
    setInterruption({ kind: 'taken-in', files: taken });
  };

  const besideOf = (document: BusinessCase) =>
    copyOfCase(document, {
      id: services.newId() as CaseId,
      now: services.now(),
      title: da.cases.copyTitle(document.title),
    });

  const copy = (document: BusinessCase, title: string, thenOpen: boolean) => {
    const id = services.newId() as CaseId;
    const made = copyOfCase(document, { id, now: services.now(), title });
    return addAndOpen(made, thenOpen ? pathOf(made) : null);
  };

  return {
    interruption,
    settle: () => {
      stopping.current?.abort();
      setInterruption(null);
    },
    copy,

    create: async () => {
      // Someone may be quicker than the disk.
      if (organisation.getState().open === null) await organisation.getState().follow();
      const rules = organisation.getState().open?.history.present;
      const parameters =
        rules?.parameterSets.find(({ id }) => id === rules.defaultParameterSetId) ??
        rules?.parameterSets[0];
      if (parameters === undefined) {
        refuseWith(da.cases.noParameters);
        return;
      }
      const now = services.now();
      const id = services.newId() as CaseId;
      await addAndOpen(
        newCase({
          id,
          now,
          firstYear: Math.min(Number(now.slice(0, 4)) + 1, LAST_FIRST_YEAR),
          parameters,
          form: 'light',
          lineIds: {
            investment: services.newId() as CostLineId,
            runningCost: services.newId() as CostLineId,
            benefit: services.newId() as BenefitId,
          },
          words: da.cases.newLines,
        }),
        lightCaseStart(id),
      );
    },

    openExample: async (name) => {
      const example = await services.examples.read(name);
      if (example.ok) await copy(example.value, example.value.title, true);
      else if (example.failure.kind === 'not-reached') refuseWith(da.cases.exampleNotReached);
      else refuse(explainDocumentFailure(example.failure));
    },

    openFiles: async () => {
      const files = await services.files.pickCases();
      const [file] = files ?? [];
      if (files === null || file === undefined) return;
      if (files.length > 1) {
        await takeIn(files);
        return;
      }
      const picked = await file.read();
      if (!picked.ok) {
        refuse(explainDocumentFailure(picked.failure));
        return;
      }
      const fromFile = picked.value;
      const here = await found(fromFile.id);
      if (here === undefined) await addAndOpen(fromFile);
      else if (isSameJson(here, fromFile)) open(fromFile);
      else setInterruption({ kind: 'same-case', here, fromFile });
    },

    replace: async (document) => {
      const saved = await library.getState().replace(document);
      if (!saved.ok) refuseWith(da.cases.notSaved);
      else open(document);
    },

    takeInDiffering: async (documents, choice) => {
      for (const document of documents) {
        const saved =
          choice === 'replace'
            ? await library.getState().replace(document)
            : await library.getState().add(besideOf(document));
        if (saved.ok) continue;
        refuseWith(da.cases.notSaved);
        return;
      }
    },
  };
}

/** A light case is worked on, a full one is read. */
function pathOf({ id, form }: BusinessCase): string {
  return form === 'light' ? paths.lightCase(id) : paths.caseTab(id, 'resultat');
}
