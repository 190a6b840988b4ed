import { useDeferredValue, useMemo, useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import type { Principle } from '../../domain/organisation/organisation.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { formatAmount } from '../../text/format.ts';
import { principleName } from '../../text/scored.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
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
const PAGE = 100;

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
  const [shown, setShown] = useState(PAGE);
  const sought = useDeferredValue(text);
  const rows = useMemo(
    () => inOrder(found(cases, sought).map(ranked), order),
    [cases, sought, ranked, order],
  );
  const left = rows.length - shown;
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
              setShown(PAGE);
              onSearch(next);
            }}
          />
          {rows.length === 0 ? (
            <p role="status">{words.noMatch}</p>
          ) : (
            <RankingTable
              rows={rows.slice(0, shown)}
              principles={principles}
              order={order}
              chosenId={chosenId}
              onOrder={setOrder}
              onChoose={onChoose}
            />
          )}
          {left > 0 ? (
            <div>
              <Button onClick={() => setShown(shown + PAGE)}>
                {words.more(formatAmount(new Decimal(left)))}
              </Button>
            </div>
          ) : null}
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
