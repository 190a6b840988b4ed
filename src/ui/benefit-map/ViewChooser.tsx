import { useEffect, useState } from 'react';

import type { MapViewId } from '../../domain/business-case/case-map.ts';
import {
  addMapView,
  changeMapView,
  removeMapViews,
} from '../../domain/business-case/edits/map-view-edits.ts';
import { MOST_VIEWS } from '../../domain/business-case/limits.ts';
import { map as mapWords } from '../../text/da/map.ts';
import { mapViews as words } from '../../text/da/map-views.ts';
import { viewName } from '../../text/say-map-look.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { goToControl } from '../go-to-control.ts';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { CaseLook } from './use-case-look.ts';

interface Props {
  readonly chosen: CaseLook;
  /** Told in words what was taken away. */
  readonly onDeleted: (said: string) => void;
}

const WHOLE = '';
const NAME_FIELD = 'visning-navn';

/** The views that are kept with the case, one for each audience: chosen, made, named and taken away. */
export function ViewChooser({ chosen, onDeleted }: Props) {
  const { services } = useApp();
  const { views } = useDocument().map;
  const apply = useApply();
  const { view, contents, isChanged, choose } = chosen;
  const [made, setMade] = useState<MapViewId | null>(null);
  const isFull = views.length >= MOST_VIEWS;
  const quotedName = (id: MapViewId) => mapWords.sentences.quoted(viewName(views, id));

  // What was just made is named next.
  useEffect(() => {
    if (made !== null) goToControl(NAME_FIELD);
  }, [made]);

  const make = () => {
    const id = services.newId() as MapViewId;
    const fresh = { ...contents, id, name: '' };
    apply(addMapView(fresh));
    choose(fresh);
    setMade(id);
  };
  return (
    <div className="look-views">
      <SelectField
        label={words.view}
        value={view?.id ?? WHOLE}
        choices={[
          { value: WHOLE, label: words.whole },
          ...views.map(({ id }) => ({ value: id, label: viewName(views, id) })),
        ]}
        onChange={(id) => choose(views.find((each) => each.id === id) ?? null)}
      />
      {view === null ? null : (
        <>
          <TextField
            label={words.name}
            anchor={NAME_FIELD}
            value={view.name}
            onChange={(name, key) => apply(changeMapView(view.id, { name }), key)}
          />
          {isChanged ? (
            <Button onClick={() => apply(changeMapView(view.id, contents))}>
              {words.update(quotedName(view.id))}
            </Button>
          ) : null}
          <Button
            icon="delete"
            onClick={() => {
              apply(removeMapViews([view.id]));
              onDeleted(words.deleted(quotedName(view.id)));
            }}
          >
            {words.remove}
          </Button>
        </>
      )}
      <Button icon="add" disabled={isFull} onClick={make}>
        {words.save}
      </Button>
      {isFull ? <p className="note">{words.full(MOST_VIEWS)}</p> : null}
    </div>
  );
}
