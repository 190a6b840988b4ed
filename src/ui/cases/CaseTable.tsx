import { useDeferredValue, useId, useMemo, useState } from 'react';

import type { Saved } from '../../state/services.ts';
import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { ListedCase } from '../../domain/portfolio/listed-case.ts';
import { da } from '../../text/da.ts';
import { jointMap } from '../../text/da/joint-map.ts';
import '../parts/Control.css';
import { Icon } from '../parts/Icon.tsx';
import { useListFocus } from '../parts/list-focus.ts';
import { MoreRows } from '../parts/MoreRows.tsx';
import { useShownRows } from '../parts/shown-rows.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { jointPath } from '../joint-map/joint-address.ts';
import { routing } from '../routing.ts';
import type { CaseActions } from './case-actions.ts';
import { CaseRow } from './CaseRow.tsx';

interface Props {
  readonly cases: readonly Saved<ListedCase>[];
  readonly actions: CaseActions;
}

/** Rows at a time; whoever looks for one among more seeks it. */
const AT_A_TIME = 100;

/** The list, the last changed first, and a search in it. */
export function CaseTable({ cases, actions }: Props) {
  const searchId = useId();
  const { holder, goTo } = useListFocus<HTMLElement>();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly CaseId[]>([]);
  const selected = chosen.filter((id) => cases.some(({ document }) => document.id === id));
  const sought = useDeferredValue(typed.trim());
  const inOrder = useMemo(
    () =>
      cases
        .map(({ document }) => document)
        .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1)),
    [cases],
  );
  const found = useMemo(
    () => inOrder.filter((listed) => matches(listed, sought)),
    [inOrder, sought],
  );
  const rows = useShownRows(found, AT_A_TIME);
  const { columns } = da.cases;
  return (
    <section ref={holder} className="card case-list">
      <div className="case-search">
        <label htmlFor={searchId}>{da.cases.search}</label>
        <div className="control">
          <Icon name="search" />
          <input
            id={searchId}
            type="search"
            data-instead
            placeholder={da.cases.searchHint}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <routing.Link href={jointPath({ caseIds: selected, joinsNames: false })} className="button">
          {selected.length === 0 ? jointMap.open : jointMap.openSome(selected.length)}
        </routing.Link>
      </div>
      {found.length === 0 ? (
        <p role="status">{da.cases.noneFound(sought)}</p>
      ) : (
        <TableScroll label={da.cases.caption}>
          <table className="case-table">
            <caption className="spoken-only">{da.cases.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.title}</th>
                <th scope="col">{columns.centre}</th>
                <th scope="col">{columns.phase}</th>
                <th scope="col" className="number">
                  {columns.netPresentValue}
                </th>
                <th scope="col" className="number">
                  {columns.payback}
                </th>
                <th scope="col">{columns.changed}</th>
                <th scope="col">
                  <span className="spoken-only">{columns.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.shown.map((listed, index) => (
                <CaseRow
                  key={listed.id}
                  listed={listed}
                  actions={actions}
                  onRemoved={() => goTo(index)}
                  isSelected={selected.includes(listed.id)}
                  onSelect={(isSelected) =>
                    setChosen(
                      isSelected
                        ? [...selected, listed.id]
                        : selected.filter((id) => id !== listed.id),
                    )
                  }
                />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <MoreRows rows={rows} />
    </section>
  );
}

function matches(listed: ListedCase, sought: string): boolean {
  if (sought === '') return true;
  const { title, centre, coreTask, journalNumber, tags } = listed;
  const names = [centre?.name ?? '', coreTask?.name ?? '', journalNumber, ...tags];
  const text = [title, ...names].join(' ');
  return text.toLocaleLowerCase('da-DK').includes(sought.toLocaleLowerCase('da-DK'));
}
