import { budgetAreas, payers, type Accounting } from '../../domain/business-case/accounting.ts';
import { lineFields as words } from '../../text/da/line-fields.ts';
import { useDocument } from '../app-context.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { ChoiceOrNone } from './ChoiceOrNone.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { namesInUse } from './names-in-use.ts';

interface Props {
  readonly line: Accounting;
  readonly onChange: (change: Partial<Accounting>, mergeKey?: string) => void;
}

/** How finance enters a line. Accounts that other lines have are offered. */
export function AccountingFields({ line, onChange }: Props) {
  const { costs, benefits } = useDocument();
  return (
    <FieldGroup title={words.accounting}>
      <ChoiceOrNone
        label={words.budgetArea}
        value={line.budgetArea}
        choices={budgetAreas}
        names={words.budgetAreas}
        onChange={(budgetArea) => onChange({ budgetArea })}
      />
      <TextField
        label={words.account}
        value={line.account}
        suggestions={namesInUse([...costs, ...benefits].map(({ account }) => account))}
        onChange={(account, mergeKey) => onChange({ account }, mergeKey)}
      />
      <SelectField
        label={words.payer}
        value={line.payer}
        choices={payers.map((payer) => ({ value: payer, label: words.payers[payer] }))}
        onChange={(payer) => onChange({ payer })}
      />
    </FieldGroup>
  );
}
