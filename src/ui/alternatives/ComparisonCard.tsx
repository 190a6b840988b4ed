import {
  recommend,
  setRecommendation,
} from '../../domain/business-case/edits/alternative-edits.ts';
import { alternativeName } from '../../text/alternative-name.ts';
import { comparisonForSpreadsheet } from '../../text/comparison-for-spreadsheet.ts';
import { comparisonTable } from '../../text/comparison-table.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { alternatives } from '../../text/da/alternatives.ts';
import { useApply, useDocument } from '../app-context.ts';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { CopyTable } from '../parts/CopyTable.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';

const NONE = '';

/** All alternatives side by side, and which of them is recommended and why. */
export function ComparisonCard() {
  const document = useDocument();
  const apply = useApply();
  const { comparison: words } = alternatives;
  const table = comparisonTable(document);
  return (
    <Card
      title={words.title}
      remark={words.remark(figureWords.terms.priceLevel(document.priceYear))}
      actions={<CopyTable title={words.title} text={() => comparisonForSpreadsheet(table)} />}
    >
      <ComparisonTable table={table} />
      <p className="note measure">{words.notes}</p>
      {document.alternatives.length === 0 ? null : (
        <div className="recommendation">
          <SelectField
            label={words.recommend}
            value={document.recommendedId ?? NONE}
            choices={[
              { value: NONE, label: words.noneRecommended },
              ...document.alternatives.map(({ id }) => ({
                value: id,
                label: alternativeName(document.alternatives, id),
              })),
            ]}
            onChange={(chosen) =>
              apply(recommend(document.alternatives.find(({ id }) => id === chosen)?.id ?? null))
            }
          />
          <TextField
            label={words.reason}
            hint={words.reasonHint}
            lines="several"
            value={document.recommendation}
            onChange={(text, key) => apply(setRecommendation(text), key)}
          />
        </div>
      )}
    </Card>
  );
}
