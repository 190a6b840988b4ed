import { lazy, Suspense, useMemo, useState, type ComponentType } from 'react';

import type { NamedVersion } from '../../domain/versions/named-version.ts';
import { frozenDocument } from '../../state/frozen-document.ts';
import { da } from '../../text/da.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { CaseContext } from '../app-context.ts';
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
] as const;
type Part = (typeof parts)[number];

const pages: Readonly<Record<Part, ComponentType>> = {
  resultat: lazy(() =>
    import('../result/ResultPage.tsx').then((file) => ({ default: file.ResultPage })),
  ),
  grundlag: lazy(() =>
    import('../basis/BasisPage.tsx').then((file) => ({ default: file.BasisPage })),
  ),
  omkostninger: lazy(() =>
    import('../costs/CostsPage.tsx').then((file) => ({ default: file.CostsPage })),
  ),
  gevinster: lazy(() =>
    import('../benefits/BenefitsPage.tsx').then((file) => ({ default: file.BenefitsPage })),
  ),
  alternativer: lazy(() =>
    import('../alternatives/AlternativesPage.tsx').then((file) => ({
      default: file.AlternativesPage,
    })),
  ),
  budget: lazy(() =>
    import('../budget/BudgetPage.tsx').then((file) => ({ default: file.BudgetPage })),
  ),
  usikkerhed: lazy(() =>
    import('../uncertainty/UncertaintyPage.tsx').then((file) => ({
      default: file.UncertaintyPage,
    })),
  ),
};

/** Parts on which nothing can be changed anyway, and calculations are looked at. */
const readOnlyParts: ReadonlySet<Part> = new Set<Part>(['resultat', 'budget']);

/** A version on the pages of a case, to be read and not to be changed. */
export function VersionView({ version, onClose }: Props) {
  const words = namedVersions.view;
  const store = useMemo(() => frozenDocument(version.document), [version]);
  const [part, setPart] = useState<Part>('resultat');
  const Page = pages[part];
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
        <fieldset disabled={!readOnlyParts.has(part)} className="case-page">
          <Suspense fallback={null}>
            <Page />
          </Suspense>
        </fieldset>
      </CaseContext>
    </section>
  );
}
