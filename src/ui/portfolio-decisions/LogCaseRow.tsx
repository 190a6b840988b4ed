import { decisions } from '../../domain/versions/named-version.ts';
import type { FoundVersion } from '../../state/kept-services.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { portfolioDecisions } from '../../text/da/portfolio-decisions.ts';
import { saySeal } from '../../text/say-seal.ts';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { caseName } from './case-name.ts';
import { sealedAs, sealedIn, versionKey, type DraftVersion } from './draft-version.ts';
import type { DraftCase } from './log-draft.ts';

interface Props {
  readonly draftCase: DraftCase;
  /** Whether the case is on this device: else it cannot be sealed. */
  readonly isHere: boolean;
  readonly found: readonly FoundVersion[] | null;
  /** What it will be logged with; null while that is not known. */
  readonly version: DraftVersion | null;
  readonly onChange: (change: Partial<Omit<DraftCase, 'case'>>) => void;
  readonly onRemove: () => void;
}

const decisionChoices = decisions.map((value) => ({
  value,
  label: namedVersions.decisions[value],
}));

/** One case of a decision that is being logged. */
export function LogCaseRow({ draftCase, isHere, found, version, onChange, onRemove }: Props) {
  const words = portfolioDecisions.form;
  const name = caseName(draftCase.case);
  const choices = versionChoices(found ?? [], version, isHere);
  return (
    <tr data-item>
      <th scope="row">{name}</th>
      <td>
        <SelectField
          label={words.decisionOf(name)}
          isLabelHidden
          value={draftCase.decision}
          choices={decisionChoices}
          onChange={(decision) => onChange({ decision })}
        />
      </td>
      <td>
        {version === null ? (
          <span className="note">{words.readingVersions}</span>
        ) : (
          <SelectField
            label={words.versionOf(name)}
            isLabelHidden
            value={versionKey(version)}
            choices={choices.map(({ version: choice, label }) => ({
              value: versionKey(choice),
              label,
            }))}
            onChange={(key) =>
              onChange({
                version:
                  choices.find((choice) => versionKey(choice.version) === key)?.version ?? null,
              })
            }
          />
        )}
      </td>
      <td>
        <Button kind="quiet" icon="close" compact onClick={onRemove}>
          {words.remove(name)}
        </Button>
      </td>
    </tr>
  );
}

interface VersionChoice {
  readonly version: DraftVersion;
  readonly label: string;
}

/** What one can choose among: what was logged before may be of a version that is not here. */
function versionChoices(
  found: readonly FoundVersion[],
  chosen: DraftVersion | null,
  isHere: boolean,
): readonly VersionChoice[] {
  const words = portfolioDecisions.form;
  const sealed = sealedIn(found).map((version) => ({
    version: sealedAs(version),
    label: words.numbered(version.number, saySeal(version.seal)),
  }));
  const isKnown =
    chosen?.kind !== 'sealed' ||
    sealed.some(({ version }) => versionKey(version) === versionKey(chosen));
  return [
    ...(isHere ? [{ version: { kind: 'now' } as const, label: words.sealNow }] : []),
    ...sealed,
    ...(isKnown ? [] : [{ version: chosen, label: words.numberedElsewhere(chosen.number) }]),
    { version: { kind: 'none' } as const, label: words.noVersion },
  ];
}
