import { isSameAsKept } from '../../domain/versions/same-case.ts';
import { lastSealed } from '../../state/named-versions-store.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { sayChecksum, saySeal } from '../../text/say-seal.ts';
import { useDocument, useNamedVersions } from '../app-context.ts';
import { paths, routing } from '../routing.ts';
import './SealLine.css';

/** Under which decision the case stands, on the screen and on every print [SEA-5]. */
export function SealLine() {
  const document = useDocument();
  const sealed = lastSealed(useNamedVersions(document.id) ?? []);
  if (sealed === null) return null;
  const { kind, version } = sealed;
  const words = namedVersions.head;
  return (
    <p className="seal-line note">
      <routing.Link href={paths.caseTab(document.id, 'versioner')}>
        {words.sealed(saySeal(version.seal))}
      </routing.Link>{' '}
      <span className="seal-checksum">{sayChecksum(version)}</span>{' '}
      {kind === 'altered' ? (
        <strong className="seal-fault">{namedVersions.altered}</strong>
      ) : (
        <strong>
          {isSameAsKept(document, version.document) ? words.isSame : words.hasChanged}
        </strong>
      )}
    </p>
  );
}
