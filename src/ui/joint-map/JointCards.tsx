import { lazy, Suspense, useCallback, useMemo, useState } from 'react';

import { isSameJson } from '../../base/same-json.ts';
import { nodesOf } from '../../domain/benefit-map/benefit-map.ts';
import { wholeLook, type MapLook } from '../../domain/benefit-map/map-look.ts';
import type { NodeFact } from '../../domain/business-case/case-map.ts';
import type { CaseId } from '../../domain/business-case/business-case.ts';
import { jointMap as words } from '../../text/da/joint-map.ts';
import { map as mapWords } from '../../text/da/map.ts';
import { mapDrawing } from '../../text/da/map-drawing.ts';
import { mapViews } from '../../text/da/map-views.ts';
import { listed } from '../../text/listed.ts';
import { mapSentences } from '../../text/say-map.ts';
import { sayShown } from '../../text/say-map-look.ts';
import { MapSentencesCard } from '../benefit-map/MapSentencesCard.tsx';
import '../benefit-map/MapPage.css';
import { LookFold } from '../map-look/LookFold.tsx';
import { ShownNote } from '../map-look/ShownNote.tsx';
import { Card } from '../parts/Card.tsx';
import type { ChosenCase } from './chosen-case.ts';
import { foldedAtFirst, jointView, type JointCases } from './joint-view.ts';
import { JointAttributionCard } from './JointAttributionCard.tsx';
import { isCarried, sayPriceYears } from './price-years.ts';
import { JointLookBar } from './JointLookBar.tsx';
import { NodeTable } from './NodeTable.tsx';
import { nodeRemarks } from './node-remarks.ts';

const JointDrawing = lazy(() =>
  import('./JointDrawing.tsx').then((file) => ({ default: file.JointDrawing })),
);

interface Props {
  readonly cases: readonly ChosenCase[];
  readonly joint: JointCases;
  readonly joinsNames: boolean;
  readonly onJoinNames: (joins: boolean) => void;
}

/** The cases on one map: what is shown of it, the drawing, the table, the sentences, where value goes. */
export function JointCards({ cases, joint, joinsNames, onJoinNames }: Props) {
  const [look, setLook] = useState<MapLook>(wholeLook);
  const [shows, setShows] = useState<readonly NodeFact[]>(['value']);
  const [chosenFolds, setFolds] = useState<readonly CaseId[] | null>(null);
  const folds = useMemo(
    () => chosenFolds?.filter((id) => joint.titles.has(id)) ?? foldedAtFirst(joint),
    [chosenFolds, joint],
  );
  const { focus } = look;
  // Only where the rest is hidden does what is shown go by what stands out.
  const kept = useKept(look.hidesRest ? look : { ...look, focus: null });
  const view = useMemo(() => jointView(joint, kept, folds), [joint, kept, folds]);
  const isThere = useMemo(() => new Set(nodesOf(view.map).map(({ key }) => key)), [view]);
  const shownFocus = focus !== null && isThere.has(focus) ? focus : null;
  const { map, titles } = joint;
  const said = sayShown({ ...view, focus: shownFocus }, look, view.folds, titles, [
    ...(folds.length === 0 ? [] : [words.foldedCases(folds.length)]),
    ...(joint.said.length === 0 ? [] : [words.sharedInPortfolio(joint.said.length)]),
    ...(joinsNames ? [words.sameNameOn] : []),
  ]);
  const note = [said, ...(isCarried(cases) ? [words.amounts(sayPriceYears(cases))] : [])]
    .filter((sentence) => sentence !== '')
    .join(' ');
  const sentences = useMemo(() => mapSentences(view.map, view.values, view.folds), [view]);
  const alsoSays = useMemo(() => nodeRemarks(view, titles), [view, titles]);
  const focusOn = useCallback(
    (focus: string | null) => setLook((before) => ({ ...before, focus })),
    [],
  );
  const isNothing = nodesOf(view.map).length === 0;
  const caseTitles = listed(cases.map(({ title }) => mapWords.sentences.quoted(title)));
  return (
    <>
      <Card title={mapViews.heading}>
        <LookFold>
          <JointLookBar
            joint={joint}
            view={view}
            look={look}
            onLook={setLook}
            shows={shows}
            onShows={setShows}
            folds={folds}
            onFolds={setFolds}
            joinsNames={joinsNames}
            onJoinNames={onJoinNames}
          />
        </LookFold>
        <ShownNote
          said={said}
          isNothing={isNothing && nodesOf(map).length > 0}
          onWhole={() => {
            setLook(wholeLook);
            setFolds([]);
          }}
        />
      </Card>
      {isNothing ? null : (
        <Card title={mapDrawing.heading}>
          <Suspense fallback={<div className="map-place" />}>
            <JointDrawing
              title={words.figureTitle(cases.length)}
              fileTitle={words.fileTitle(cases.length)}
              map={view.map}
              shows={shows}
              values={view.values}
              sentences={sentences}
              basis={`${words.notes(caseTitles)} ${words.attributionRemark(sayPriceYears(cases))}.`}
              focus={shownFocus}
              onFocus={focusOn}
              note={note}
              alsoSays={alsoSays}
            />
          </Suspense>
        </Card>
      )}
      <JointAttributionCard cases={cases} joint={joint} />
      <NodeTable map={view.map} titles={titles} values={view.values} total={view.total} />
      <MapSentencesCard sentences={note === '' ? sentences : [note, ...sentences]} />
    </>
  );
}

/** The same look for as long as it says the same. */
function useKept(look: MapLook): MapLook {
  const [kept, keep] = useState(look);
  if (kept === look || isSameJson(kept, look)) return kept;
  keep(look);
  return look;
}
