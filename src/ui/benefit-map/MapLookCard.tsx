import { nodesOf, type BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import { mapPresets } from '../../domain/business-case/case-map.ts';
import {
  nameColumn,
  releaseNodes,
  setMapLook,
} from '../../domain/business-case/edits/map-edits.ts';
import { map as words } from '../../text/da/map.ts';
import { useApply, useDocument } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { LinkCommandField } from './LinkCommandField.tsx';

/** Whose method is followed, what the columns are called, and the quick way to link. */
export function MapLookCard({ map }: { readonly map: BenefitMap }) {
  const { preset, columnNames, placements } = useDocument().map;
  const apply = useApply();
  const { page } = words;
  const nodes = nodesOf(map);
  const owned = nodes.filter(({ owner }) => owner.trim() !== '').length;
  return (
    <Card title={words.title} remark={page.nodes(nodes.length, owned)}>
      <div className="map-look">
        <SelectField
          label={page.method}
          hint={page.methodHint}
          value={preset}
          choices={mapPresets.map((value) => ({ value, label: words.presets[value] }))}
          onChange={(chosen) => apply(setMapLook({ preset: chosen }))}
        />
        <LinkCommandField map={map} />
      </div>
      {placements.length === 0 ? null : (
        <div>
          <Button kind="quiet" icon="undo" onClick={() => apply(releaseNodes())}>
            {page.release}
          </Button>
        </div>
      )}
      <details className="more">
        <summary>{page.columnNames}</summary>
        <p className="note">{page.columnHint}</p>
        <div className="map-columns">
          {map.columns.map(({ column }) => (
            <TextField
              key={column}
              label={words.columns[preset][column]}
              value={columnNames[column]}
              onChange={(name, key) => apply(nameColumn(column, name), key)}
            />
          ))}
        </div>
      </details>
    </Card>
  );
}
