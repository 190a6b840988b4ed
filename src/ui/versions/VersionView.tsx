import { Suspense, useMemo, useState } from 'react';

import type { NamedVersion } from '../../domain/versions/named-version.ts';
import { frozenDocument } from '../../state/frozen-document.ts';
import { da } from '../../text/da.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { CaseContext } from '../app-context.ts';
import { casePages, readOnlyCasePages } from '../case-pages.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';

interface Props {
  readonly version: NamedVersion;
  readonly onClose: () => void;
}

const parts = [
  'resultat',
  'grundlag',
  'omkostninger',
  'gevinster',
  'alternativer',
  'budget',
  'usikkerhed',
  'gevinstdiagram',
] as const;
type Part = (typeof parts)[number];

/** A version on the pages of a case, to be read and not to be changed. */
export function VersionView({ version, onClose }: Props) {
  const words = namedVersions.view;
  const store = useMemo(() => frozenDocument(version.document), [version]);
  const [part, setPart] = useState<Part>('resultat');
  const Page = casePages[part];
  return (
    <section className="result" aria-label={words.title(version.name)}>
      <Banner tone="info" actions={<Button onClick={onClose}>{words.back}</Button>}>
        <p>
          <strong>{words.title(version.name)}</strong>. {words.text}
        </p>
      </Banner>
      <SelectField
        label={words.part}
        width="medium"
        value={part}
        choices={parts.map((value) => ({ value, label: da.businessCase.tabs[value] }))}
        onChange={setPart}
      />
      <CaseContext value={store}>
        <fieldset disabled={!readOnlyCasePages.includes(part)} className="case-page">
          <Suspense fallback={null}>
            <Page />
          </Suspense>
        </fieldset>
      </CaseContext>
    </section>
  );
}
