import { chooseCentre, chooseCoreTask } from '../../domain/business-case/edits/head-edits.ts';
import { basis as basisWords } from '../../text/da/basis.ts';
import { useApply, useDocument, useOrganisation } from '../app-context.ts';
import { headAnchor } from '../field-link.ts';
import { ReferenceField } from './ReferenceField.tsx';

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
      <ReferenceField
        label={basisWords.centre}
        anchor={headAnchor('centre')}
        value={centre}
        records={centres}
        onChange={(chosen) => apply(chooseCentre(chosen))}
      />
      <ReferenceField
        label={basisWords.coreTask}
        anchor={headAnchor('coreTask')}
        value={coreTask}
        records={coreTasks}
        onChange={(chosen) => apply(chooseCoreTask(chosen))}
      />
    </>
  );
}
