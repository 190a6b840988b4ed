import { useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { Reference } from '../../domain/organisation/organisation.ts';
import { choosing } from '../../text/da/choosing.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { MOST_LISTED } from './related-cases.ts';

interface Props {
  readonly label: string;
  readonly cases: readonly Reference<CaseId>[];
  readonly value: CaseId | null;
  readonly onChange: (id: CaseId | null) => void;
}

const NONE = '';

/** One case of those on the device; where they are many, a part of the title is sought first. */
export function CaseChooser({ label, cases, value, onChange }: Props) {
  const [sought, setSought] = useState('');
  const isLong = cases.length > MOST_LISTED;
  const part = sought.trim().toLowerCase();
  const found = isLong ? cases.filter(({ name }) => name.toLowerCase().includes(part)) : cases;
  const listed = found.slice(0, MOST_LISTED);
  return (
    <>
      {isLong ? (
        <TextField
          label={choosing.search(label)}
          hint={choosing.searchHint(MOST_LISTED)}
          value={sought}
          onChange={(text) => {
            setSought(text);
            onChange(null);
          }}
        />
      ) : null}
      <SelectField
        label={label}
        value={value ?? NONE}
        choices={[
          { value: NONE, label: choosing.chooseNone },
          ...listed.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(chosen) => onChange(listed.find(({ id }) => id === chosen)?.id ?? null)}
      />
    </>
  );
}
