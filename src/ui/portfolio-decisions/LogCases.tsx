import type { CaseId } from '../../domain/business-case/business-case.ts';
import { decisions } from '../../domain/versions/named-version.ts';
import type { FoundVersion } from '../../state/kept-services.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { portfolioDecisions } from '../../text/da/portfolio-decisions.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { AddCases } from './AddCases.tsx';
import { sealedAs, sealedIn, type DraftVersion } from './draft-version.ts';
import { withDraftCase, withoutCase, type DraftCase, type LogDraft } from './log-draft.ts';
import { LogCaseRow } from './LogCaseRow.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { useShownRows } from '../parts/shown-rows.ts';

interface Props {
  readonly place: PortfolioPlace;
  readonly draft: LogDraft;
  readonly onDraft: (change: (before: LogDraft) => LogDraft) => void;
  readonly found: ReadonlyMap<CaseId, readonly FoundVersion[]>;
  /** The version each case will be logged with, where that is known. */
  readonly versions: ReadonlyMap<CaseId, DraftVersion>;
  readonly error: string | null;
}

const DIFFERS = 'differs';
type ForAll = 'usual' | 'now' | 'last' | 'none';

/** The cases of a decision: what was decided about each, and on which sealed version. */
export function LogCases({ place, draft, onDraft, found, versions, error }: Props) {
  const words = portfolioDecisions.form;
  const rows = useShownRows(draft.cases);
  const changeAll = (change: (each: DraftCase) => DraftCase) =>
    onDraft((before) => ({ ...before, cases: before.cases.map(change) }));
  const lastOf = (id: CaseId): DraftVersion => {
    const [last] = sealedIn(found.get(id) ?? []);
    return last === undefined ? { kind: 'none' } : sealedAs(last);
  };
  const versionFor = (id: CaseId, kind: ForAll): DraftVersion | null => {
    if (kind === 'usual') return null;
    return kind === 'last' ? lastOf(id) : { kind };
  };
  const [first] = draft.cases;
  const isSame = draft.cases.every(({ decision }) => decision === first?.decision);
  return (
    <fieldset className="log-cases">
      <legend>{words.cases}</legend>
      <AddCases place={place} draft={draft} onDraft={onDraft} />
      {error === null ? null : <p className="log-error">{error}</p>}
      {first === undefined ? (
        <p className="note">{words.noCases}</p>
      ) : (
        <>
          {draft.cases.length === 1 ? null : (
            <div className="log-all">
              <SelectField
                label={words.decisionForAll}
                value={isSame ? first.decision : DIFFERS}
                choices={[
                  ...decisions.map((value) => ({ value, label: namedVersions.decisions[value] })),
                  ...(isSame ? [] : [{ value: DIFFERS, label: words.differs } as const]),
                ]}
                onChange={(decision) => {
                  if (decision !== DIFFERS) changeAll((each) => ({ ...each, decision }));
                }}
              />
              <SelectField
                label={words.versionForAll}
                value={kindForAll(draft)}
                choices={[
                  { value: 'usual', label: words.asItIs },
                  { value: 'now', label: words.sealNow },
                  { value: 'last', label: words.lastSealed },
                  { value: 'none', label: words.noVersion },
                  ...(kindForAll(draft) === DIFFERS
                    ? [{ value: DIFFERS, label: words.differs } as const]
                    : []),
                ]}
                onChange={(kind) => {
                  if (kind === DIFFERS) return;
                  changeAll((each) => ({ ...each, version: versionFor(each.case.id, kind) }));
                }}
              />
            </div>
          )}
          <TableScroll label={words.cases}>
            <table className="log-table">
              <thead>
                <tr>
                  <th scope="col">{portfolioDecisions.columns.case}</th>
                  <th scope="col">{words.decision}</th>
                  <th scope="col">{words.version}</th>
                  <th scope="col">
                    <span className="spoken-only">{words.removal}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.shown.map((each) => (
                  <LogCaseRow
                    key={each.case.id}
                    draftCase={each}
                    isHere={place.summaries.some(({ id }) => id === each.case.id)}
                    found={found.get(each.case.id) ?? null}
                    version={versions.get(each.case.id) ?? null}
                    onChange={(change) =>
                      onDraft((before) => withDraftCase(before, each.case.id, change))
                    }
                    onRemove={() => onDraft((before) => withoutCase(before, each.case.id))}
                  />
                ))}
              </tbody>
            </table>
          </TableScroll>
          <MoreRows rows={rows} />
        </>
      )}
    </fieldset>
  );
}

/** What all of them are set to, where it is one thing. */
function kindForAll({ cases }: LogDraft): ForAll | typeof DIFFERS {
  const kinds = new Set(cases.map(({ version }) => version?.kind ?? 'usual'));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined || kind === 'sealed') return DIFFERS;
  return kind;
}
