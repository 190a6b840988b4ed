import type { BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import { mapEditing as words } from '../../text/da/map-editing.ts';
import { Icon } from '../parts/Icon.tsx';
import './AddButtons.css';
import type { Addable } from './editor.ts';
import type { Foot } from './column-feet.ts';

interface Props {
  readonly map: BenefitMap;
  readonly feet: readonly Foot[];
  readonly onAdd: (column: number, what: Addable) => void;
}

/** A button under each column that adds to it; the last one has two kinds. */
export function AddButtons({ map, feet, onAdd }: Props) {
  return map.columns.map(({ column }, index) => {
    const foot = feet[index];
    if (foot === undefined) return null;
    const kinds: readonly Addable[] = column === 'aim' ? ['goal', 'coreTask'] : [column];
    return (
      <div
        key={column}
        className="map-adders"
        style={{ left: foot.x, top: foot.y, inlineSize: foot.width }}
      >
        {kinds.map((what) => (
          <button
            key={what}
            type="button"
            data-add={column}
            aria-label={words.add[what]}
            onClick={() => onAdd(index, what)}
          >
            <Icon name="add" size={16} />
            {words.addShort[what]}
          </button>
        ))}
      </div>
    );
  });
}
