import { useMemo, useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import { portfolioDecisions } from '../../text/da/portfolio-decisions.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { DateField } from '../parts/DateField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { Working } from '../parts/Working.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { usualVersion, type DraftVersion } from './draft-version.ts';
import { isWhole, withDraftCase, type LogDraft } from './log-draft.ts';
import { LogCases } from './LogCases.tsx';
import { useLogging } from './logging.ts';
import { ScenarioField } from './ScenarioField.tsx';
import { useVersionsOf } from './use-versions-of.ts';

interface Props {
  readonly place: PortfolioPlace;
  readonly draft: LogDraft;
  readonly onDraft: (change: (before: LogDraft) => LogDraft) => void;
  /** Forums that are named elsewhere. */
  readonly forums: readonly string[];
  readonly onLogged: () => void;
  readonly onClose: () => void;
}

/** Writes down what a forum decided about which cases, and seals those it was decided on as they are. */
export function LogForm({ place, draft, onDraft, forums, onLogged, onClose }: Props) {
  const words = portfolioDecisions.form;
  const [isAsked, setAsked] = useState(false);
  const found = useVersionsOf(
    useMemo(() => draft.cases.map((each) => each.case.id), [draft.cases]),
  );
  const summaries = useMemo(
    () => new Map(place.summaries.map((summary) => [summary.id, summary])),
    [place.summaries],
  );
  const versions = new Map<CaseId, DraftVersion>();
  for (const { case: of, version } of draft.cases) {
    const summary = summaries.get(of.id);
    const usual: DraftVersion | null =
      summary === undefined
        ? { kind: 'none' }
        : usualVersion(found.get(of.id) ?? null, summary.changedAt);
    const settled = version ?? usual;
    if (settled !== null) versions.set(of.id, settled);
  }
  const toSeal = [...versions.values()].filter(({ kind }) => kind === 'now').length;
  const isReading = versions.size < draft.cases.length;
  const { sealing, fault, log, cancel } = useLogging({
    place,
    onSealed: (id, version) => onDraft((before) => withDraftCase(before, id, { version })),
    onLogged,
  });
  const isCorrection = draft.corrects !== null;
  const needed = (text: string) =>
    isAsked && text.trim() === '' ? portfolioDecisions.form.needed : null;
  const save = () => {
    if (!isWhole(draft) || (toSeal > 0 && draft.sealedBy.trim() === '')) setAsked(true);
    else void log(draft, versions);
  };
  return (
    <Card title={isCorrection ? portfolioDecisions.correction : portfolioDecisions.log}>
      <p className="note measure">{portfolioDecisions.logText}</p>
      <div className="log-head">
        <TextField
          label={words.forum}
          hint={words.forumHint}
          suggestions={forums}
          value={draft.forum}
          onChange={(forum) => onDraft((before) => ({ ...before, forum }))}
          error={needed(draft.forum)}
        />
        <DateField
          label={words.date}
          value={draft.date}
          onChange={(date) => onDraft((before) => ({ ...before, date }))}
          error={isAsked && draft.date === null ? words.needed : null}
        />
        <ScenarioField place={place} draft={draft} onDraft={onDraft} />
        {toSeal === 0 ? null : (
          <TextField
            label={words.sealedBy}
            hint={words.sealedByHint}
            value={draft.sealedBy}
            onChange={(sealedBy) => onDraft((before) => ({ ...before, sealedBy }))}
            error={needed(draft.sealedBy)}
          />
        )}
      </div>
      <TextField
        label={words.reason}
        lines="several"
        value={draft.reason}
        onChange={(reason) => onDraft((before) => ({ ...before, reason }))}
        error={needed(draft.reason)}
      />
      <LogCases
        place={place}
        draft={draft}
        onDraft={onDraft}
        found={found}
        versions={versions}
        error={isAsked && draft.cases.length === 0 && !isCorrection ? words.neededCases : null}
      />
      {toSeal === 0 ? null : <p className="note">{words.willSeal(toSeal)}</p>}
      {fault === null ? null : <Banner tone="error">{fault}</Banner>}
      {sealing === null ? (
        <div className="button-row">
          <Button
            kind="primary"
            icon={toSeal > 0 ? 'safe' : undefined}
            disabled={!place.canWrite || isReading}
            onClick={save}
          >
            {saveLabel(isCorrection, toSeal)}
          </Button>
          <Button onClick={onClose}>{words.close}</Button>
        </div>
      ) : (
        <Working onCancel={cancel}>{words.sealing(sealing.done, sealing.all)}</Working>
      )}
    </Card>
  );
}

function saveLabel(isCorrection: boolean, toSeal: number): string {
  const words = portfolioDecisions.form;
  if (toSeal > 0) return words.sealAndSave(toSeal);
  return isCorrection ? words.saveCorrection : words.save;
}
