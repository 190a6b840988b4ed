import { useState } from 'react';

import type { NamedVersion } from '../../domain/versions/named-version.ts';
import type { FoundVersion } from '../../state/kept-services.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { useMayWrite } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { KeepDialog } from './KeepDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { SealDialog } from './SealDialog.tsx';
import { useNamedActions } from './named-actions.ts';
import { VersionRow } from './VersionRow.tsx';

interface Props {
  /** Null until the disk has answered. */
  readonly versions: readonly FoundVersion[] | null;
  readonly onLook: (version: NamedVersion) => void;
}

type Asked =
  | { readonly kind: 'keep' }
  /** Null is the case as it is now. */
  | { readonly kind: 'seal'; readonly version: NamedVersion | null }
  | { readonly kind: 'remove'; readonly version: NamedVersion };

/** The versions of a case that have a name, the newest first, and the ways to make one. */
export function NamedVersionsCard({ versions, onLook }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const actions = useNamedActions();
  const mayWrite = useMayWrite();
  const close = () => setAsked(null);

  return (
    <Card title={namedVersions.title}>
      <p className="note measure">{namedVersions.text}</p>
      <div className="button-row">
        <Button icon="add" disabled={!mayWrite} onClick={() => setAsked({ kind: 'keep' })}>
          {namedVersions.keep}
        </Button>
        <Button
          kind="primary"
          icon="safe"
          disabled={!mayWrite}
          onClick={() => setAsked({ kind: 'seal', version: null })}
        >
          {namedVersions.seal}
        </Button>
      </div>
      {actions.outcome === null ? null : (
        <Banner tone={actions.outcome.tone}>{actions.outcome.text}</Banner>
      )}
      {versions?.length === 0 ? <p>{namedVersions.empty}</p> : null}
      <ul>
        {(versions ?? []).toReversed().map((found) => (
          <VersionRow
            key={found.kind === 'unreadable' ? found.id : found.version.id}
            found={found}
            onLook={onLook}
            onGoBack={actions.goBack}
            onSaveAsFile={actions.saveAsFile}
            onSeal={(version) => setAsked({ kind: 'seal', version })}
            onRemove={(version) => setAsked({ kind: 'remove', version })}
          />
        ))}
      </ul>
      {asked?.kind === 'keep' ? (
        <KeepDialog
          onClose={close}
          onKeep={(name, note) => {
            close();
            void actions.keep(name, note);
          }}
        />
      ) : null}
      {asked?.kind === 'seal' ? (
        <SealDialog
          version={asked.version}
          onClose={close}
          onSeal={(seal) => {
            close();
            void actions.seal(asked.version, seal);
          }}
        />
      ) : null}
      {asked?.kind === 'remove' ? (
        <RemoveDialog
          name={asked.version.name}
          onClose={close}
          onRemove={() => {
            close();
            void actions.remove(asked.version);
          }}
        />
      ) : null}
    </Card>
  );
}
