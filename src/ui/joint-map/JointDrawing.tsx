import { memo, useId, useMemo, useState, type KeyboardEvent } from 'react';

import type { BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import type { LedgerValues } from '../../domain/benefit-map/yearly-values.ts';
import type { NodeFact } from '../../domain/business-case/case-map.ts';
import { mapSizes } from '../../drawing/map-sizes.ts';
import { mapDrawing as words } from '../../text/da/map-drawing.ts';
import { nodeDescriptions } from '../benefit-map/describe-node.ts';
import '../benefit-map/MapDrawing.css';
import { createMapDrawer } from '../benefit-map/map-drawer.ts';
import { mapFigure } from '../benefit-map/map-figure.ts';
import { SaveMap } from '../benefit-map/SaveMap.tsx';
import { SceneDrawing } from '../figures/SceneDrawing.tsx';
import { useZoom, ZoomTools } from '../figures/ZoomTools.tsx';
import { Button } from '../parts/Button.tsx';
import { JOINT_PRESET } from './joint-preset.ts';

interface Props {
  readonly title: string;
  /** What it is called among files. */
  readonly fileTitle: string;
  readonly map: BenefitMap;
  readonly shows: readonly NodeFact[];
  readonly values: LedgerValues;
  readonly sentences: readonly string[];
  /** What a speaker is told first. */
  readonly basis: string;
  readonly focus: string | null;
  readonly onFocus: (key: string | null) => void;
  readonly note: string;
  readonly alsoSays: ReadonlyMap<string, string>;
}

const { columnWidth, columnGap, margin } = mapSizes;

/** A map of fewer columns is drawn no larger than one of so many. Points. */
const FOUR_COLUMNS = 4 * columnWidth + 3 * columnGap + 2 * margin;

/** The map of several cases as it is drawn: looked at by zoom and by chain, and taken out as a file. */
export const JointDrawing = memo(function JointDrawing(props: Props) {
  const { title, fileTitle, map, shows, values, sentences, basis } = props;
  const { focus, onFocus, note, alsoSays } = props;
  const [draw] = useState(createMapDrawer);
  const zoom = useZoom();
  const hint = useId();
  const descriptions = useMemo(() => nodeDescriptions(map), [map]);
  const description = [...(note === '' ? [] : [note]), ...sentences].join(' ');
  const scene = useMemo(
    () =>
      draw(
        mapFigure(map, {
          title,
          description,
          preset: JOINT_PRESET,
          shows,
          values,
          focus,
          note,
          alsoSays,
        }),
        map,
      ),
    [draw, map, title, description, shows, values, focus, note, alsoSays],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!zoom.onKey(event) && event.key === 'Escape') onFocus(null);
  };
  return (
    <div className="map-drawing">
      <div onKeyDown={onKeyDown} aria-describedby={hint}>
        <SceneDrawing
          scene={scene}
          zoom={zoom}
          fitsFrom={FOUR_COLUMNS}
          pressed={focus}
          onPress={(id) => onFocus(focus === id ? null : id)}
          describe={(id) => descriptions.get(id) ?? ''}
        />
      </div>
      <div className="map-tools">
        <ZoomTools zoom={zoom} />
        {focus === null ? null : <Button onClick={() => onFocus(null)}>{words.showAll}</Button>}
        <SaveMap
          title={fileTitle}
          version={null}
          scene={scene}
          notes={words.notes(basis, description)}
        />
      </div>
      <p id={hint} className="note map-hint">
        {words.hint}
      </p>
    </div>
  );
});
