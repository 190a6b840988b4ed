import { lazy, Suspense, useDeferredValue, useState } from 'react';

import { nodesOf, type BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import type { YearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import { sayDiscounting, sayHorizon } from '../../text/assumptions.ts';
import { mapDrawing as words } from '../../text/da/map-drawing.ts';
import { useDocument } from '../app-context.ts';
import { Card } from '../parts/Card.tsx';

const MapDrawing = lazy(() =>
  import('./MapDrawing.tsx').then((file) => ({ default: file.MapDrawing })),
);

interface Props {
  readonly map: BenefitMap;
  readonly values: YearlyValues | null;
  /** The same map, told. */
  readonly sentences: readonly string[];
}

/**
 * The map as it is drawn; what draws it is loaded when it is first looked at. The tables follow what is
 * typed at once, and the drawing as fast as it can.
 */
export function DrawingCard(props: Props) {
  const document = useDocument();
  const map = useDeferredValue(props.map);
  const values = useDeferredValue(props.values);
  const sentences = useDeferredValue(props.sentences);
  const { preset, shows } = document.map;
  const [chosen, choose] = useState<string | null>(null);
  const focus = nodesOf(map).some(({ key }) => key === chosen) ? chosen : null;
  return (
    <Card title={words.heading}>
      <Suspense fallback={<div className="map-place" />}>
        <MapDrawing
          title={document.title}
          map={map}
          preset={preset}
          shows={shows}
          values={values}
          sentences={sentences}
          focus={focus}
          onFocus={choose}
          assumptions={`${sayHorizon(document)}. ${sayDiscounting(document)}.`}
        />
      </Suspense>
    </Card>
  );
}
