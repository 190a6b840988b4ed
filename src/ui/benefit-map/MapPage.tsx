import { useMemo, useState } from 'react';

import { mapOfCase } from '../../domain/benefit-map/map-of-case.ts';
import { shownMap } from '../../domain/benefit-map/map-look.ts';
import { mapFindings } from '../../domain/benefit-map/map-findings.ts';
import { yearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { resultOf } from '../../state/results.ts';
import { map as words } from '../../text/da/map.ts';
import { sayShown } from '../../text/say-map-look.ts';
import { mapSentences } from '../../text/say-map.ts';
import { useCaseStore, useDocument, useOrganisation } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import '../result/ResultPage.css';
import { useShownCase, useShownId } from '../shown-alternative.ts';
import { AttributionCard } from './AttributionCard.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { DrawingCard } from './DrawingCard.tsx';
import { LookCard } from './LookCard.tsx';
import { MapFindingsCard } from './MapFindingsCard.tsx';
import { MapLookCard } from './MapLookCard.tsx';
import './MapPage.css';
import { MapSentencesCard } from './MapSentencesCard.tsx';
import { useCaseLook } from './use-case-look.ts';

interface Deleted {
  /** In words. */
  readonly said: string;
  /** The case as the deletion left it: once it is another, the way back is the ordinary one. */
  readonly left: BusinessCase;
}

/** The gevinstdiagram of a case as tables to type in, with what is wrong with it and where value goes. */
export function MapPage() {
  const store = useCaseStore();
  const document = useDocument();
  const shownId = useShownId();
  const organisation = useOrganisation(({ open }) => open?.history.present ?? null);
  const result = resultOf(useShownCase());
  const [deleted, setDeleted] = useState<Deleted | null>(null);

  const map = useMemo(
    () => mapOfCase(document, shownId, organisation),
    [document, shownId, organisation],
  );
  const values = useMemo(
    () => (result.kind === 'appraised' ? yearlyValues(result.appraisal) : null),
    [result],
  );
  const years = result.kind === 'appraised' ? result.appraisal.years : [];
  const chosen = useCaseLook(map);
  const { look, isNew } = chosen;
  const shown = useMemo(() => shownMap(map, look, isNew), [map, look, isNew]);
  const sentences = useMemo(() => mapSentences(shown.map, values, map), [shown, values, map]);
  const said = sayShown(shown, look, map);
  const findings = mapFindings(map, document.declaresNoDrawbacks);
  const tell = (told: string) => {
    const left = store.getState().open?.history.present;
    if (left !== undefined) setDeleted({ said: told, left });
  };
  return (
    <div className="result map-page">
      <LookCard map={map} shown={shown} said={said} chosen={chosen} onDeleted={tell} />
      <DrawingCard
        shown={shown}
        values={values}
        sentences={sentences}
        said={said}
        chosen={chosen}
        onDeleted={tell}
      />
      {deleted?.left === document ? (
        <Banner
          tone="info"
          actions={
            <Button icon="undo" onClick={() => store.getState().undo()}>
              {words.page.undo}
            </Button>
          }
        >
          {deleted.said}
        </Banner>
      ) : null}
      <MapLookCard map={map} />
      {shown.map.columns.map((column) => (
        <ColumnTable
          key={column.column}
          column={column}
          map={map}
          organisation={organisation}
          values={values}
          findings={findings}
          onDeleted={tell}
        />
      ))}
      <MapFindingsCard map={map} shown={shown.map} findings={findings} />
      <AttributionCard map={map} values={values} year={years[values?.year ?? 0] ?? null} />
      <MapSentencesCard sentences={said === '' ? sentences : [said, ...sentences]} />
    </div>
  );
}
