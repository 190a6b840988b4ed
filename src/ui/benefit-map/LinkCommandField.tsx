import { useState } from 'react';

import type { BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import { applyBlock } from '../../domain/business-case/edits/edit.ts';
import { linkNodes } from '../../domain/business-case/edits/map-edits.ts';
import { map as words } from '../../text/da/map.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import { linksTyped } from './links-typed.ts';

interface Outcome {
  readonly error: string | null;
  readonly done: string;
}

/** Links nodes by their numbers: the quick way while a map is made by a group. */
export function LinkCommandField({ map }: { readonly map: BenefitMap }) {
  const { services } = useApp();
  const document = useDocument();
  const apply = useApply();
  const [text, setText] = useState('');
  const [{ error, done }, tell] = useState<Outcome>({ error: null, done: '' });
  const { page } = words;

  const run = () => {
    const links = linksTyped(text, map, document, () => services.newId());
    if (!links.ok) {
      tell({ error: links.failure, done: '' });
      return;
    }
    const { length } = links.value;
    apply(applyBlock(links.value.map(linkNodes)));
    setText('');
    tell({ error: null, done: length === 0 ? page.linkedNothing : page.linked(length) });
  };

  return (
    <form
      className="map-command"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <TextField
        label={page.command}
        hint={page.commandHint}
        error={error}
        value={text}
        onChange={setText}
      />
      <Button type="submit">{page.link}</Button>
      <span className="note" role="status">
        {done}
      </span>
    </form>
  );
}
