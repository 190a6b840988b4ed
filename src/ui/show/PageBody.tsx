import type { CSSProperties } from 'react';

import type { Box } from '../../drawing/scene.ts';
import { slideRoom, type Page, type PlacedPart } from '../../drawing/slides/slide-pages.ts';
import { StackedChart } from '../charts/StackedChart.tsx';
import { ScenePicture } from '../figures/ScenePicture.tsx';
import { MeasuredTableView } from './MeasuredTableView.tsx';
import './PageBody.css';

/** What a slide of a presentation has under its title, in the very places it has there. */
export function PageBody({ page }: { readonly page: Page }) {
  return (
    <div className="slide-page">
      {page.parts.map((part, nth) => (
        <div key={nth} className="slide-part" data-kind={part.kind} style={placeOf(part.place)}>
          <Part part={part} />
        </div>
      ))}
      <div className="spoken-only">{page.notes}</div>
    </div>
  );
}

function Part({ part }: { readonly part: PlacedPart }) {
  switch (part.kind) {
    case 'words': {
      const { size, weight } = part.font;
      return <p style={{ fontSize: size, fontWeight: weight }}>{part.text}</p>;
    }
    case 'table':
      return <MeasuredTableView table={part.table} />;
    case 'chart':
      return <StackedChart chart={part.chart} textSize={12} />;
    case 'figure':
      return <ScenePicture scene={part.figure.scene} />;
  }
}

function placeOf({ x, y, width, height }: Box): CSSProperties {
  const room = slideRoom();
  return { left: x - room.x, top: y - room.y, width, height };
}
