import { isSealed, type NamedVersion } from '../../domain/versions/named-version.ts';
import { isSameAsKept } from '../../domain/versions/same-case.ts';
import type { FoundVersion } from '../../state/kept-services.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { formatInstant } from '../../text/format-date.ts';
import { sayChecksum, saySeal } from '../../text/say-seal.ts';
import { useCase, useDocument, useMayWrite } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Tag } from '../parts/Tag.tsx';
import './VersionRow.css';

interface Props {
  readonly found: FoundVersion;
  readonly onLook: (version: NamedVersion) => void;
  readonly onGoBack: (version: NamedVersion) => void;
  readonly onSaveAsFile: (version: NamedVersion) => void;
  readonly onSeal: (version: NamedVersion) => void;
  readonly onRemove: (version: NamedVersion) => void;
}

/** One named version: what it is, under which decision it stands, and what can be done with it. */
export function VersionRow({ found, ...on }: Props) {
  const words = namedVersions;
  const document = useDocument();
  const isWriter = useCase(({ access }) => access === 'writing');
  const mayWrite = useMayWrite();
  if (found.kind === 'unreadable') {
    return (
      <li className="version-row">
        <strong>{found.name}</strong>
        <p className="seal-fault">{words.unreadable}</p>
      </li>
    );
  }
  const { kind, version } = found;
  const isWhole = kind === 'whole';
  const isPresent = isSameAsKept(document, version.document);
  const which = <span className="spoken-only">{words.ofVersion(version.name)}</span>;
  return (
    <li className="version-row">
      <div className="version-name">
        <strong>{words.numbered(version.number, version.name)}</strong>
        {isSealed(version) ? <Tag>{words.sealed}</Tag> : null}
        {isPresent ? <Tag>{words.isPresent}</Tag> : null}
      </div>
      <p className="note">
        {words.keptAt(formatInstant(version.savedAt))}
        {' · '}
        {sayChecksum(version)}
        {version.note === '' ? null : ` · ${version.note}`}
      </p>
      {isSealed(version) ? (
        <p>
          {saySeal(version.seal)}. {words.reason(version.seal.reason, version.seal.sealedBy)}
        </p>
      ) : null}
      {isWhole ? null : <p className="seal-fault">{words.altered}</p>}
      <div className="version-actions">
        <Button kind="quiet" icon="search" onClick={() => on.onLook(version)}>
          {words.look}
          {which}
        </Button>
        {isPresent ? null : (
          <Button
            kind="quiet"
            icon="undo"
            disabled={!isWriter}
            onClick={() => on.onGoBack(version)}
          >
            {words.goBack}
            {which}
          </Button>
        )}
        <Button kind="quiet" icon="download" onClick={() => on.onSaveAsFile(version)}>
          {words.saveAsFile}
          {which}
        </Button>
        {isSealed(version) ? null : (
          <>
            <Button
              kind="quiet"
              icon="safe"
              disabled={!mayWrite || !isWhole}
              onClick={() => on.onSeal(version)}
            >
              {words.sealThis}
              {which}
            </Button>
            <Button
              kind="quiet"
              icon="delete"
              disabled={!mayWrite}
              onClick={() => on.onRemove(version)}
            >
              {words.remove}
              {which}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
