import { memo, useId, useMemo, useState, type KeyboardEvent } from 'react';

import type { BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import type { YearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import type { MapPreset, NodeFact } from '../../domain/business-case/case-map.ts';
import { mapDrawing as words } from '../../text/da/map-drawing.ts';
import { SceneDrawing } from '../figures/SceneDrawing.tsx';
import { Button } from '../parts/Button.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { nodeDescriptions } from './describe-node.ts';
import './MapDrawing.css';
import { createMapDrawer } from './map-drawer.ts';
import { mapFigure } from './map-figure.ts';
import { SaveMap } from './SaveMap.tsx';

interface Props {
  /** Of the case. */
  readonly title: string;
  readonly map: BenefitMap;
  readonly preset: MapPreset;
  readonly shows: readonly NodeFact[];
  readonly values: YearlyValues | null;
  readonly sentences: readonly string[];
  /** The assumptions that speaker notes name. */
  readonly assumptions: string;
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
const FIT = 2;

/** The map as it is drawn: looked at by zoom and by chain, and taken out as a file. */
export const MapDrawing = memo(function MapDrawing(props: Props) {
  const { title, map, preset, shows, values, sentences, assumptions } = props;
  const [draw] = useState(createMapDrawer);
  const [focus, setFocus] = useState<string | null>(null);
  const [hasNumbers, setHasNumbers] = useState(false);
  const [zoom, setZoom] = useState<number>(FIT);
  const hint = useId();
  const descriptions = useMemo(() => nodeDescriptions(map), [map]);
  const isThere = focus !== null && descriptions.has(focus);
  const description = sentences.join(' ');
  const scene = useMemo(
    () =>
      draw(
        mapFigure(map, {
          title: words.figureTitle(title),
          description,
          preset,
          shows,
          values,
          hasNumbers,
          focus: isThere ? focus : null,
        }),
      ),
    [draw, map, title, description, preset, shows, values, hasNumbers, focus, isThere],
  );
  if (descriptions.size === 0) return <p className="map-empty">{words.empty}</p>;

  const zoomBy = (steps: number) =>
    setZoom((before) => Math.min(ZOOMS.length - 1, Math.max(0, before + steps)));
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === '+') zoomBy(1);
    else if (key === '-' || key === '−') zoomBy(-1);
    else if (key === '0') setZoom(FIT);
    else if (key === 'Escape') setFocus(null);
  };
  const cut = scene.shapes.filter((shape) => shape.kind === 'box' && shape.isCut).length;

  return (
    <div className="map-drawing">
      <p id={hint} className="note map-hint">
        {words.hint}
      </p>
      <div className="map-tools">
        <Button onClick={() => zoomBy(-1)}>{words.zoomOut}</Button>
        <Button onClick={() => setZoom(FIT)}>{words.fit}</Button>
        <Button onClick={() => zoomBy(1)}>{words.zoomIn}</Button>
        {isThere ? <Button onClick={() => setFocus(null)}>{words.showAll}</Button> : null}
        <CheckboxField label={words.showNumbers} checked={hasNumbers} onChange={setHasNumbers} />
        <SaveMap title={title} scene={scene} notes={words.notes(assumptions, description)} />
      </div>
      <div onKeyDown={onKeyDown} aria-describedby={hint}>
        <SceneDrawing
          scene={scene}
          zoom={ZOOMS[zoom] ?? 1}
          pressed={isThere ? focus : null}
          onPress={(id) => setFocus((before) => (before === id ? null : id))}
          describe={(id) => descriptions.get(id) ?? ''}
        />
      </div>
      {cut === 0 ? null : <p role="status">{words.cut(cut)}</p>}
    </div>
  );
});
