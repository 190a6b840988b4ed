import { useState } from 'react';

import { addTag, removeTag } from '../../domain/business-case/edits/choosing-edits.ts';
import { MOST_TAGS } from '../../domain/business-case/limits.ts';
import { choosing } from '../../text/da/choosing.ts';
import { useApply, useDocument } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { useListFocus } from '../parts/list-focus.ts';
import { TextField } from '../parts/TextField.tsx';

/** The tags of the case. Those of the strategy are suggested, and any other may be typed. */
export function TagList() {
  const { tags } = useDocument();
  const apply = useApply();
  const [typed, setTyped] = useState('');
  const { holder, goTo } = useListFocus<HTMLFieldSetElement>();
  const isFull = tags.length >= MOST_TAGS;
  const add = () => {
    apply(addTag(typed));
    setTyped('');
  };
  return (
    <fieldset className="choosing-part" ref={holder}>
      <legend>{choosing.tags}</legend>
      {tags.length === 0 ? <p className="note">{choosing.noTags}</p> : null}
      <ul className="tag-list">
        {tags.map((tag, index) => (
          <li key={tag} data-item>
            <span>{tag}</span>
            <Button
              kind="quiet"
              compact
              icon="delete"
              onClick={() => {
                apply(removeTag(tag));
                goTo(index);
              }}
            >
              {choosing.removeTag(tag)}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="choosing-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={choosing.newTag}
          hint={choosing.newTagHint}
          width="medium"
          value={typed}
          suggestions={choosing.watchList.filter((tag) => !tags.includes(tag))}
          onChange={setTyped}
        />
        <Button type="submit" icon="add" disabled={isFull} data-instead>
          {choosing.addTag}
        </Button>
      </form>
      {isFull ? <p className="note">{choosing.manyTags(MOST_TAGS)}</p> : null}
    </fieldset>
  );
}
