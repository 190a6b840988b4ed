import type { Reference } from '../../domain/organisation/organisation.ts';
import { basis as basisWords } from '../../text/da/basis.ts';
import { SelectField } from '../parts/SelectField.tsx';

interface Props<Id extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly anchor?: string;
  readonly value: Reference<Id> | null;
  readonly records: readonly Reference<Id>[];
  readonly onChange: (reference: Reference<Id> | null) => void;
}

const NONE = '';

/** A record of Rammer, remembered by its name too; one that Rammer has no more stays a choice. */
export function ReferenceField<Id extends string>({
  value,
  records,
  onChange,
  ...field
}: Props<Id>) {
  return (
    <SelectField
      {...field}
      value={value?.id ?? NONE}
      choices={choicesOf(records, value)}
      onChange={(chosen) => onChange(referenceTo(chosen, records, value))}
    />
  );
}

function choicesOf(records: readonly Reference<string>[], remembered: Reference<string> | null) {
  const isUnknown = remembered !== null && !records.some(({ id }) => id === remembered.id);
  return [
    { value: NONE, label: basisWords.none },
    ...records.map(({ id, name }) => ({ value: id, label: name })),
    ...(isUnknown
      ? [{ value: remembered.id, label: basisWords.unknownHere(remembered.name) }]
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
