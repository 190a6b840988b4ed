import { memo, useCallback, useId, useMemo, useRef, useState } from 'react';

import type { BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import type { YearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import type { MapPreset, NodeFact } from '../../domain/business-case/case-map.ts';
import { mapDrawing as words } from '../../text/da/map-drawing.ts';
import { mapEditing as editingWords } from '../../text/da/map-editing.ts';
import { lineKey } from '../figures/line-key.ts';
import { useZoom, ZoomTools } from '../figures/ZoomTools.tsx';
import { ChosenTools } from '../map-editing/ChosenTools.tsx';
import { KeyHelp } from '../map-editing/KeyHelp.tsx';
import { MapCanvas } from '../map-editing/MapCanvas.tsx';
import { useEditor } from '../map-editing/use-editor.ts';
import { Button } from '../parts/Button.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { linkDescriptions, nodeDescriptions } from './describe-node.ts';
import './MapDrawing.css';
import { createMapDrawer } from './map-drawer.ts';
import { mapFigure } from './map-figure.ts';
import { SaveMap } from './SaveMap.tsx';

interface Props {
  /** Of the case. */
  readonly title: string;
  /** The number of the sealed version that is drawn, where it is one. */
  readonly version?: number | null;
  readonly map: BenefitMap;
  readonly preset: MapPreset;
  readonly shows: readonly NodeFact[];
  readonly values: YearlyValues | null;
  readonly sentences: readonly string[];
  /** The assumptions that speaker notes name. */
  readonly assumptions: string;
  /** The node whose chain stands out; null is none. */
  readonly focus: string | null;
  readonly onFocus: (key: string | null) => void;
  /** What of the map is shown, where that is not all of it: said under the drawing, wherever it goes. */
  readonly note?: string;
  /** What is asked to be shown: when that is another thing, the map is laid out anew. */
  readonly asked?: string;
  /** What is said on nodes beside what is chosen, by key. */
  readonly alsoSays?: ReadonlyMap<string, string>;
  /** Told what was deleted, in words. */
  readonly onDeleted: (said: string) => void;
}

/** The map as it is drawn: edited, looked at by zoom and by chain, and taken out as a file. */
export const MapDrawing = memo(function MapDrawing(props: Props) {
  const { title, map, preset, shows, values, sentences, assumptions, focus, onFocus } = props;
  const { note = '', alsoSays, asked, onDeleted } = props;
  const [draw] = useState(createMapDrawer);
  const [hasNumbers, setHasNumbers] = useState(false);
  const layerRef = useRef<HTMLDivElement>(null);
  const shareRef = useRef<HTMLDivElement>(null);
  const zoom = useZoom();
  const hint = useId();
  const descriptions = useMemo(() => nodeDescriptions(map), [map]);
  const lines = useMemo(() => linkDescriptions(map), [map]);
  const description = [...(note === '' ? [] : [note]), ...sentences].join(' ');
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
          focus,
          note,
          ...(alsoSays === undefined ? {} : { alsoSays }),
        }),
        asked,
      ),
    [
      draw,
      map,
      title,
      description,
      preset,
      shows,
      values,
      hasNumbers,
      focus,
      note,
      alsoSays,
      asked,
    ],
  );
  const editor = useEditor({
    scene,
    map,
    layerRef,
    shareRef,
    onDeleted,
    chain: focus,
    showChain: onFocus,
  });
  const describe = useCallback((id: string) => descriptions.get(id) ?? '', [descriptions]);
  const nameLine = useCallback(
    (from: string, to: string) => lines.get(lineKey({ from, to })) ?? '',
    [lines],
  );
  const cut = scene.shapes.filter((shape) => shape.kind === 'box' && shape.isCut).length;

  return (
    <div className="map-drawing">
      {descriptions.size === 0 ? <p className="map-empty">{words.empty}</p> : null}
      <ChosenTools editor={editor} shareRef={shareRef} />
      <MapCanvas
        editor={editor}
        layerRef={layerRef}
        zoom={zoom}
        describe={describe}
        nameLine={nameLine}
        hintId={hint}
      />
      <p className="note map-told" role="status">
        {editor.state.told}
      </p>
      <div className="map-tools">
        <ZoomTools zoom={zoom} />
        {focus === null ? null : <Button onClick={() => onFocus(null)}>{words.showAll}</Button>}
        <CheckboxField label={words.showNumbers} checked={hasNumbers} onChange={setHasNumbers} />
      </div>
      <p id={hint} className="note map-hint">
        {editingWords.hint}
      </p>
      <KeyHelp />
      <div className="map-tools">
        <SaveMap
          title={title}
          version={props.version ?? null}
          scene={scene}
          notes={words.notes(assumptions, description)}
        />
      </div>
      {cut === 0 ? null : <p role="status">{words.cut(cut)}</p>}
    </div>
  );
});
