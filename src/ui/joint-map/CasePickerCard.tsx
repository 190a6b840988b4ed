import { useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { ListedCase } from '../../domain/portfolio/listed-case.ts';
import { compareDanish } from '../../text/compare-danish.ts';
import { jointMap as words } from '../../text/da/joint-map.ts';
import { map as mapWords } from '../../text/da/map.ts';
import { listed } from '../../text/listed.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { titleOf, type ChosenCase } from './chosen-case.ts';

interface Props {
  /** All cases on this device. */
  readonly all: readonly Pick<ListedCase, 'id' | 'title'>[];
  readonly chosenIds: readonly CaseId[];
  /** Those of them that are here. */
  readonly chosen: readonly ChosenCase[];
  readonly onChange: (ids: readonly CaseId[]) => void;
}

/** Which cases are on the map; and of which of them there is nothing to draw. */
export function CasePickerCard({ all, chosenIds, chosen, onChange }: Props) {
  const [isOpen, setOpen] = useState(chosenIds.length === 0);
  const missing = chosenIds.filter((id) => !all.some((each) => each.id === id)).length;
  const titlesOf = (cases: readonly ChosenCase[]) =>
    listed(cases.map(({ title }) => mapWords.sentences.quoted(title)));
  const isEmpty = ({ map }: ChosenCase) => map.columns.every(({ nodes }) => nodes.length === 0);
  const empty = chosen.filter(isEmpty);
  const unlinked = chosen.filter((each) => !isEmpty(each) && each.map.links.length === 0);
  const inOrder = all.toSorted((one, other) => compareDanish(titleOf(one), titleOf(other)));
  return (
    <Card title={words.cases} remark={words.count(chosen.length, all.length)}>
      {all.length === 0 ? <p>{words.noCases}</p> : null}
      {all.length > 0 && chosen.length === 0 ? <p>{words.nothing}</p> : null}
      {missing === 0 ? null : <p role="status">{words.missing(missing)}</p>}
      {empty.length === 0 ? null : <p role="status">{words.withoutMap(titlesOf(empty))}</p>}
      {unlinked.length === 0 ? null : <p role="status">{words.withoutLinks(titlesOf(unlinked))}</p>}
      {all.length === 0 ? null : (
        <details
          className="more"
          open={isOpen}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary>{words.pick}</summary>
          <div className="joint-ways">
            <Button onClick={() => onChange(inOrder.map(({ id }) => id))}>{words.all}</Button>
            <Button onClick={() => onChange([])}>{words.noneOfThem}</Button>
          </div>
          <fieldset className="joint-cases">
            <legend className="spoken-only">{words.cases}</legend>
            {inOrder.map((each) => (
              <CheckboxField
                key={each.id}
                label={titleOf(each)}
                checked={chosenIds.includes(each.id)}
                onChange={(isChosen) =>
                  onChange(
                    isChosen ? [...chosenIds, each.id] : chosenIds.filter((id) => id !== each.id),
                  )
                }
              />
            ))}
          </fieldset>
        </details>
      )}
    </Card>
  );
}
