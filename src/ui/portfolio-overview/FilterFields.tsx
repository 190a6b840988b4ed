import { useMemo } from 'react';

import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { PortfolioRow } from '../../domain/portfolio/portfolio-row.ts';
import { portfolioGroups, type PortfolioLook } from '../../domain/portfolio/portfolio-view.ts';
import { portfolioOverview as words } from '../../text/da/portfolio-overview.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { filterChoices, filterId, withFilter } from './filter-choices.ts';

interface Props {
  readonly look: PortfolioLook;
  readonly onLook: (look: PortfolioLook) => void;
  readonly rows: readonly PortfolioRow[];
  readonly organisation: Organisation;
}

/** One list for each kind of thing that cases are filtered by. */
export function FilterFields({ look, onLook, rows, organisation }: Props) {
  const fields = useMemo(
    () => portfolioGroups.map((by) => ({ by, choices: filterChoices(by, rows, organisation) })),
    [rows, organisation],
  );
  return fields.map(({ by, choices }) => (
    <SelectField
      key={by}
      label={words.filterNames[by]}
      value={filterId(look, by)}
      choices={[
        { value: '', label: words.all },
        ...choices.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(id) =>
        onLook(withFilter(look, by, choices.find((choice) => choice.id === id) ?? null))
      }
    />
  ));
}
