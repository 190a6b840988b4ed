import { useDeferredValue, useMemo, useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { Principle } from '../../domain/organisation/organisation.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { principleName } from '../../text/scored.ts';
import { Card } from '../parts/Card.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { useShownRows } from '../parts/shown-rows.ts';
import { TextField } from '../parts/TextField.tsx';
import {
  found,
  inOrder,
  type CaseAmongOthers,
  type RankedCase,
  type RankingOrder,
} from './ranked-case.ts';
import { RankingTable } from './RankingTable.tsx';

interface Props {
  readonly cases: readonly CaseAmongOthers[];
  readonly ranked: (each: CaseAmongOthers) => RankedCase;
  readonly principles: readonly Principle[];
  readonly chosenId: CaseId | null;
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly onChoose: (id: CaseId) => void;
}

/** So many rows at a time: more than a meeting looks at, and no more than a page can bear. */
const AT_A_TIME = 100;

/** All cases with their scores, the best first until another order is asked for. */
export function RankingCard({
  cases,
  ranked,
  principles,
  chosenId,
  text,
  onSearch,
  onChoose,
}: Props) {
  const [order, setOrder] = useState<RankingOrder>({ by: 'score', isDescending: true });
  const sought = useDeferredValue(text);
  const ordered = useMemo(
    () => inOrder(found(cases, sought).map(ranked), order),
    [cases, sought, ranked, order],
  );
  const rows = useShownRows(ordered, AT_A_TIME);
  return (
    <Card title={words.cases}>
      <p className="note">{words.casesRemark}</p>
      {cases.length === 0 ? (
        <p>{words.noCases}</p>
      ) : (
        <>
          <TextField
            label={words.search}
            hint={words.searchHint}
            value={text}
            onChange={(next) => {
              rows.showFirst();
              onSearch(next);
            }}
          />
          {ordered.length === 0 ? (
            <p role="status">{words.noMatch}</p>
          ) : (
            <RankingTable
              rows={rows.shown}
              principles={principles}
              order={order}
              chosenId={chosenId}
              onOrder={setOrder}
              onChoose={onChoose}
            />
          )}
          <MoreRows rows={rows} />
          <p className="note">
            {words.principleKey(
              principles
                .map((each, index) =>
                  words.principleHeading(index + 1, principleName(each, index + 1)),
                )
                .join(' · '),
            )}{' '}
            {words.disagreedKey}
          </p>
        </>
      )}
    </Card>
  );
}
