import type { CaseId } from '../../domain/business-case/business-case.ts';
import { da } from '../../text/da.ts';
import { formatBytes } from '../../text/format-bytes.ts';
import { formatInstant } from '../../text/format-date.ts';
import { useMayWrite } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { KeptRow } from '../parts/KeptRow.tsx';
import { useVersions } from './version-actions.ts';

interface Props {
  readonly id: CaseId;
}

/** The earlier versions of a case: each can be opened as a copy, or be what the case goes back to. */
export function EarlierVersions({ id }: Props) {
  const { versions, outcome, openCopy, goBack } = useVersions(id);
  const mayWrite = useMayWrite();
  return (
    <>
      {outcome === null ? null : <Banner tone={outcome.tone}>{outcome.text}</Banner>}
      {versions === null ? null : versions.length === 0 ? (
        <p>{da.versions.empty}</p>
      ) : (
        <ul>
          {versions.map((version) => {
            const moment = formatInstant(version.savedAt);
            const which = <span className="spoken-only">{` ${moment}. ${version.title}`}</span>;
            return (
              <KeptRow
                key={version.revision}
                title={moment}
                remark={da.versions.what(version.title, formatBytes(version.bytes))}
              >
                {version.isPresent ? (
                  <span className="note">{da.versions.present}</span>
                ) : (
                  <>
                    <Button
                      kind="quiet"
                      icon="copy"
                      disabled={!mayWrite}
                      onClick={() => void openCopy(version)}
                    >
                      {da.versions.openCopy}
                      {which}
                    </Button>
                    <Button
                      kind="quiet"
                      icon="undo"
                      disabled={!mayWrite}
                      onClick={() => void goBack(version)}
                    >
                      {da.versions.goBack}
                      {which}
                    </Button>
                  </>
                )}
              </KeptRow>
            );
          })}
        </ul>
      )}
    </>
  );
}
