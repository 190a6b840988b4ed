import { useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import {
  relateCase,
  unrelateCase,
  type Relation,
} from '../../domain/business-case/edits/choosing-edits.ts';
import { MOST_RELATED_CASES } from '../../domain/business-case/limits.ts';
import { choosing } from '../../text/da/choosing.ts';
import { useApply } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { useListFocus } from '../parts/list-focus.ts';
import { CaseChooser } from './CaseChooser.tsx';
import { useRelatedCases } from './related-cases.ts';

interface Props {
  readonly relation: Relation;
}

/** The cases that this one requires or excludes; one that is gone is shown by the name it had. */
export function RelatedCases({ relation }: Props) {
  const apply = useApply();
  const { related, others } = useRelatedCases(relation);
  const [chosen, setChosen] = useState<CaseId | null>(null);
  const { holder, goTo } = useListFocus<HTMLFieldSetElement>();
  const words = choosing.relations[relation];
  const isFull = related.length >= MOST_RELATED_CASES;
  const add = () => {
    const other = others?.find(({ id }) => id === chosen);
    if (other !== undefined) apply(relateCase(relation, other));
    setChosen(null);
  };
  return (
    <fieldset className="choosing-part" ref={holder}>
      <legend>{words.title}</legend>
      <p className="note" data-instead tabIndex={-1}>
        {related.length === 0 ? words.none : words.note}
      </p>
      <ul className="related-list">
        {related.map((each, index) => (
          <li key={each.id} data-item>
            <span>{each.name}</span>
            <Button
              kind="quiet"
              compact
              icon="delete"
              onClick={() => {
                apply(unrelateCase(relation, each.id));
                goTo(index);
              }}
            >
              {choosing.remove(each.name)}
            </Button>
          </li>
        ))}
      </ul>
      {others?.length === 0 ? <p className="note">{choosing.noOthers}</p> : null}
      {others === null || others.length === 0 ? null : (
        <div className="choosing-add">
          <CaseChooser label={words.choose} cases={others} value={chosen} onChange={setChosen} />
          <Button icon="add" disabled={isFull || chosen === null} onClick={add}>
            {words.add}
          </Button>
        </div>
      )}
      {isFull ? <p className="note">{choosing.manyRelated(MOST_RELATED_CASES)}</p> : null}
    </fieldset>
  );
}
