import { useState } from 'react';

import { isSameJson } from '../../base/same-json.ts';
import type { BenefitId } from '../../domain/business-case/benefit.ts';
import type { CostLineId } from '../../domain/business-case/cost-line.ts';
import { LAST_FIRST_YEAR } from '../../domain/business-case/limits.ts';
import { copyOfCase, newCase } from '../../domain/business-case/new-case.ts';
import type { BusinessCase, CaseId } from '../../domain/business-case/business-case.ts';
import type { ExampleName } from '../../state/file-services.ts';
import { da } from '../../text/da.ts';
import {
  explainDocumentFailure,
  type ExplainedFailure,
} from '../../text/explain-document-failure.ts';
import { useApp } from '../app-context.ts';
import { lightCaseStart } from '../field-link.ts';
import { paths, useGoTo } from '../routing.ts';

/** A question or a message that an action waits with. */
export type Interruption =
  | { readonly kind: 'refused'; readonly why: ExplainedFailure }
  | { readonly kind: 'same-case'; readonly here: BusinessCase; readonly fromFile: BusinessCase };

export interface CaseActions {
  readonly interruption: Interruption | null;
  readonly settle: () => void;
  readonly create: () => Promise<void>;
  readonly openExample: (name: ExampleName) => Promise<void>;
  readonly openFile: () => Promise<void>;
  readonly replace: (document: BusinessCase) => Promise<void>;
  /** Makes a case of its own with the same contents, and opens it when asked to. */
  readonly copy: (document: BusinessCase, title: string, thenOpen: boolean) => Promise<void>;
}

/** What can be done to whole cases, from the list and from the start page. */
export function useCaseActions(): CaseActions {
  const { services, library, organisation, device } = useApp();
  const goTo = useGoTo();
  const [interruption, setInterruption] = useState<Interruption | null>(null);

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

  const copy = (document: BusinessCase, title: string, thenOpen: boolean) => {
    const id = services.newId() as CaseId;
    const made = copyOfCase(document, { id, now: services.now(), title });
    return addAndOpen(made, thenOpen ? pathOf(made) : null);
  };

  return {
    interruption,
    settle: () => setInterruption(null),
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

    openFile: async () => {
      const picked = await services.files.pickCase();
      if (picked === null) return;
      if (!picked.ok) {
        refuse(explainDocumentFailure(picked.failure));
        return;
      }
      const fromFile = picked.value;
      const here = library
        .getState()
        .library?.cases.find(({ document }) => document.id === fromFile.id);
      if (here === undefined) await addAndOpen(fromFile);
      else if (isSameJson(here.document, fromFile)) open(fromFile);
      else setInterruption({ kind: 'same-case', here: here.document, fromFile });
    },

    replace: async (document) => {
      const saved = await library.getState().replace(document);
      if (!saved.ok) refuseWith(da.cases.notSaved);
      else open(document);
    },
  };
}

/** A light case is worked on, a full one is read. */
function pathOf({ id, form }: BusinessCase): string {
  return form === 'light' ? paths.lightCase(id) : paths.caseTab(id, 'resultat');
}
