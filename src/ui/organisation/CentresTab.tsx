import { centreEdits, setOrganisationText } from '../../domain/organisation/edits.ts';
import { newCentre } from '../../domain/organisation/new-records.ts';
import type { Centre, CentreId } from '../../domain/organisation/organisation.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { useApp } from '../app-context.ts';
import { Card } from '../parts/Card.tsx';
import { TextField } from '../parts/TextField.tsx';
import { RecordTable } from '../records/RecordTable.tsx';
import { indexAfter } from '../records/index-after.ts';
import type { TabProps } from './tab-props.ts';
import { textColumn } from '../records/text-column.tsx';

/** The municipality and its centres. */
export function CentresTab({ organisation, apply }: TabProps) {
  const { services } = useApp();
  const { name, source, centres } = organisation;
  return (
    <>
      <Card title={organisationWords.municipality}>
        <TextField
          label={organisationWords.name}
          width="medium"
          value={name}
          onChange={(text, key) => apply(setOrganisationText('name', text), key)}
        />
        <TextField
          label={organisationWords.source}
          hint={organisationWords.sourceHint}
          lines="several"
          value={source}
          onChange={(text, key) => apply(setOrganisationText('source', text), key)}
        />
      </Card>
      <RecordTable
        title={organisationWords.centres}
        rows={centres}
        emptyText={organisationWords.noCentres}
        addLabel={organisationWords.addCentre}
        onAdd={() => apply(centreEdits.add(newCentre(services.newId() as CentreId)))}
        onRemove={({ id }) => apply(centreEdits.remove([id]))}
        onMove={({ id }, by) => apply(centreEdits.move(id, indexAfter(centres, id, by)))}
        columns={[
          textColumn<Centre>(
            organisationWords.centre,
            ({ name: centre }) => centre,
            ({ id }, text, key) => apply(centreEdits.change(id, { name: text }), key),
          ),
        ]}
      />
    </>
  );
}
