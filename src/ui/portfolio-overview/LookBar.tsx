import { useId, useState, type ReactNode } from 'react';

import type { Organisation } from '../../domain/organisation/organisation.ts';
import { firstLook } from '../../domain/portfolio/portfolio-look.ts';
import type { PortfolioRow } from '../../domain/portfolio/portfolio-row.ts';
import {
  portfolioGroups,
  type PortfolioGroup,
  type PortfolioLook,
} from '../../domain/portfolio/portfolio-view.ts';
import { filterCount } from '../../domain/portfolio/row-filter.ts';
import { portfolioOverview as words } from '../../text/da/portfolio-overview.ts';
import { Button } from '../parts/Button.tsx';
import '../parts/Control.css';
import { Icon } from '../parts/Icon.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { FilterFields } from './FilterFields.tsx';
import './LookBar.css';

interface Props {
  readonly look: PortfolioLook;
  readonly onLook: (look: PortfolioLook) => void;
  readonly rows: readonly PortfolioRow[];
  readonly organisation: Organisation;
  /** The views that are kept. */
  readonly children: ReactNode;
}

/** What is sought, filtered and grouped by. It changes what is shown, and nothing in the cases. */
export function LookBar({ look, onLook, rows, organisation, children }: Props) {
  const searchId = useId();
  const filtersId = useId();
  const count = filterCount(look);
  const [isOpen, setOpen] = useState(false);
  const showsFilters = isOpen || count > 0;
  return (
    <>
      <div className="look-bar">
        <div className="field look-search">
          <label htmlFor={searchId}>{words.search}</label>
          <div className="control">
            <Icon name="search" />
            <input
              id={searchId}
              type="search"
              placeholder={words.searchHint}
              value={look.text}
              onChange={({ target }) => onLook({ ...look, text: target.value })}
            />
          </div>
        </div>
        <SelectField<PortfolioGroup | ''>
          label={words.groupBy}
          value={look.groupBy ?? ''}
          choices={[
            { value: '', label: words.noGroups },
            ...portfolioGroups.map((by) => ({ value: by, label: words.groupNames[by] })),
          ]}
          onChange={(by) => onLook({ ...look, groupBy: by === '' ? null : by })}
        />
        <Button
          icon="more"
          aria-expanded={showsFilters}
          aria-controls={filtersId}
          aria-disabled={count > 0}
          onClick={() => setOpen(!isOpen)}
        >
          {words.filters(count)}
        </Button>
        {children}
      </div>
      <div id={filtersId} className="look-filters" hidden={!showsFilters}>
        {showsFilters ? (
          <>
            <FilterFields look={look} onLook={onLook} rows={rows} organisation={organisation} />
            <Button
              kind="quiet"
              aria-disabled={count === 0}
              onClick={() => {
                const { sortBy, isDescending, groupBy, text } = look;
                onLook({ ...firstLook, sortBy, isDescending, groupBy, text });
              }}
            >
              {words.clear}
            </Button>
          </>
        ) : null}
      </div>
    </>
  );
}
