import { useState } from 'react';

import { fieldChanges } from '../../domain/versions/field-changes.ts';
import type { FoundVersion } from '../../state/kept-services.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { versionChanges } from '../../text/da/version-changes.ts';
import type { NamedCase } from '../../text/say-npv-change.ts';
import { useDocument } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { FieldChangesCard } from './FieldChangesCard.tsx';
import { NpvChangeCard } from './NpvChangeCard.tsx';
import './Compare.css';

interface Props {
  readonly versions: readonly FoundVersion[];
}

/** Stands for the case as it is now among the versions to choose from. */
const PRESENT = 'present';

interface Side extends NamedCase {
  readonly key: string;
  readonly isAltered: boolean;
}

/** Two versions of the case, or one and the case as it is: what moved its value, and every field. */
export function CompareCard({ versions }: Props) {
  const words = versionChanges;
  const document = useDocument();
  const sides: readonly Side[] = [
    { key: PRESENT, name: words.present, document, isAltered: false },
    ...versions.toReversed().flatMap(sideOf),
  ];
  const [chosen, setChosen] = useState<{ readonly from: string | null; readonly to: string }>({
    from: null,
    to: PRESENT,
  });
  const before = sides.find(({ key }) => key === chosen.from) ?? sides[1];
  const after = sides.find(({ key }) => key === chosen.to) ?? sides[0];
  if (before === undefined || after === undefined) {
    return (
      <Card title={words.title}>
        <p className="note">{words.none}</p>
      </Card>
    );
  }
  const choices = sides.map(({ key, name }) => ({ value: key, label: name }));
  const changes = fieldChanges(before.document, after.document);
  return (
    <>
      <Card title={words.title}>
        <div className="compare-sides">
          <SelectField
            label={words.from}
            value={before.key}
            choices={choices}
            onChange={(from) => setChosen({ ...chosen, from })}
          />
          <SelectField
            label={words.to}
            value={after.key}
            choices={choices}
            onChange={(to) => setChosen({ ...chosen, to })}
          />
        </div>
        {before.isAltered || after.isAltered ? (
          <Banner tone="warning">{words.altered}</Banner>
        ) : null}
        {changes.length === 0 ? <p>{words.same}</p> : null}
      </Card>
      {changes.length === 0 ? null : (
        <>
          <NpvChangeCard before={before} after={after} />
          <FieldChangesCard before={before} after={after} changes={changes} />
        </>
      )}
    </>
  );
}

function sideOf(found: FoundVersion): readonly Side[] {
  if (found.kind === 'unreadable') return [];
  const { id, number, name, document } = found.version;
  return [
    {
      key: id,
      name: namedVersions.numbered(number, name),
      document,
      isAltered: found.kind === 'altered',
    },
  ];
}
