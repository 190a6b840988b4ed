import { nodesOf, type BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import type { ShownMap } from '../../domain/benefit-map/map-look.ts';
import { mapViews as words } from '../../text/da/map-views.ts';
import { useDocument } from '../app-context.ts';
import { LookBar } from '../map-look/LookBar.tsx';
import { LookFold } from '../map-look/LookFold.tsx';
import { ShownNote } from '../map-look/ShownNote.tsx';
import { Card } from '../parts/Card.tsx';
import type { CaseLook } from './use-case-look.ts';
import { ViewChooser } from './ViewChooser.tsx';

interface Props {
  /** All of it. */
  readonly map: BenefitMap;
  readonly shown: ShownMap;
  /** How much is shown and why; empty where it is all. */
  readonly said: string;
  readonly chosen: CaseLook;
  /** Told in words what was taken away. */
  readonly onDeleted: (said: string) => void;
}

/** What of the map is shown on all of the page, and the views that are kept of it. */
export function LookCard({ map, shown, said, chosen, onDeleted }: Props) {
  const { preset } = useDocument().map;
  return (
    <Card title={words.heading}>
      <LookFold>
        <div className="look-row">
          <ViewChooser chosen={chosen} onDeleted={onDeleted} />
          <LookBar
            map={map}
            preset={preset}
            look={chosen.look}
            onLook={chosen.setLook}
            shows={chosen.shows}
            onShows={chosen.setShows}
          />
        </div>
      </LookFold>
      <ShownNote
        said={said}
        isNothing={said !== '' && nodesOf(shown.map).length === 0}
        onWhole={() => chosen.choose(null)}
      />
    </Card>
  );
}
