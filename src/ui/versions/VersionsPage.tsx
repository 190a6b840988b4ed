import { useState } from 'react';

import type { NamedVersion } from '../../domain/versions/named-version.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { useDocument, useNamedVersions } from '../app-context.ts';
import { Card } from '../parts/Card.tsx';
import '../result/ResultPage.css';
import { CompareCard } from './CompareCard.tsx';
import { EarlierVersions } from './EarlierVersions.tsx';
import { NamedVersionsCard } from './NamedVersionsCard.tsx';
import { VersionView } from './VersionView.tsx';

/** The case as it was: versions with a name or a seal, what changed between them, and the automatic ones. */
export function VersionsPage() {
  const document = useDocument();
  const versions = useNamedVersions(document.id);
  const [viewed, setViewed] = useState<NamedVersion | null>(null);

  if (viewed !== null) return <VersionView version={viewed} onClose={() => setViewed(null)} />;
  return (
    <div className="result">
      <NamedVersionsCard versions={versions} onLook={setViewed} />
      <CompareCard versions={versions ?? []} />
      <Card title={namedVersions.earlier}>
        <p className="note">{namedVersions.earlierText}</p>
        <EarlierVersions id={document.id} />
      </Card>
    </div>
  );
}
