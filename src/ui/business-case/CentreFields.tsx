import { chooseCentre, chooseCoreTask } from '../../domain/business-case/edits/head-edits.ts';
import type { Reference } from '../../domain/organisation/organisation.ts';
import { basis as basisWords } from '../../text/da/basis.ts';
import { useApply, useDocument, useOrganisation } from '../app-context.ts';
import { headAnchor } from '../field-link.ts';
import { SelectField } from '../parts/SelectField.tsx';

const NONE = '';

/** Which centre the case belongs to, and which core task it strengthens: the centre's own first. */
export function CentreFields() {
  const { centre, coreTask } = useDocument();
  const apply = useApply();
  const organisation = useOrganisation(({ open }) => open?.history.present ?? null);
  const centres = organisation?.centres ?? [];
  const all = organisation?.coreTasks ?? [];
  const coreTasks = [
    ...all.filter(({ centreId }) => centreId === centre?.id),
    ...all.filter(({ centreId }) => centreId !== centre?.id),
  ];
  return (
    <>
      <SelectField
        label={basisWords.centre}
        anchor={headAnchor('centre')}
        value={centre?.id ?? NONE}
        choices={choicesOf(centres, centre)}
        onChange={(id) => apply(chooseCentre(referenceTo(id, centres, centre)))}
      />
      <SelectField
        label={basisWords.coreTask}
        anchor={headAnchor('coreTask')}
        value={coreTask?.id ?? NONE}
        choices={choicesOf(coreTasks, coreTask)}
        onChange={(id) => apply(chooseCoreTask(referenceTo(id, coreTasks, coreTask)))}
      />
    </>
  );
}

/** What the case remembers is a choice too, also where the organisation no longer has it. */
function choicesOf<Id extends string>(
  records: readonly Reference<Id>[],
  remembered: Reference<Id> | null,
) {
  const isUnknown = remembered !== null && !records.some(({ id }) => id === remembered.id);
  return [
    { value: NONE, label: basisWords.none },
    ...records.map(({ id, name }) => ({ value: id, label: name })),
    ...(isUnknown
      ? [{ value: remembered.id as string, label: basisWords.unknownHere(remembered.name) }]
      : []),
  ];
}

function referenceTo<Id extends string>(
  chosen: string,
  records: readonly Reference<Id>[],
  remembered: Reference<Id> | null,
): Reference<Id> | null {
  const record = records.find(({ id }) => id === chosen);
  if (record !== undefined) return { id: record.id, name: record.name };
  return chosen === remembered?.id ? remembered : null;
}
