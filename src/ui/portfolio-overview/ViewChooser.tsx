import { useState } from 'react';

import { lookOf } from '../../domain/portfolio/portfolio-look.ts';
import type {
  PortfolioLook,
  PortfolioView,
  PortfolioViewId,
} from '../../domain/portfolio/portfolio-view.ts';
import { isSameJson } from '../../base/same-json.ts';
import { portfolioOverview as words } from '../../text/da/portfolio-overview.ts';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { KeepViewDialog } from './KeepViewDialog.tsx';

interface Props {
  readonly look: PortfolioLook;
  readonly views: readonly PortfolioView[];
  readonly canWrite: boolean;
  readonly onLook: (look: PortfolioLook) => void;
  readonly onKeep: (name: string) => void;
  readonly onRemove: (id: PortfolioViewId) => void;
}

/** Ways to look at the table that are kept under a name. */
export function ViewChooser({ look, views, canWrite, onLook, onKeep, onRemove }: Props) {
  const [isNaming, setNaming] = useState(false);
  const current = views.find((view) => isSameJson(lookOf(view), look));
  return (
    <div className="view-chooser">
      {views.length === 0 ? null : (
        <SelectField
          label={words.views}
          value={current?.id ?? ''}
          choices={[
            ...(current === undefined ? [{ value: '', label: words.noView }] : []),
            ...views.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => {
            const view = views.find((each) => each.id === id);
            if (view !== undefined) onLook(lookOf(view));
          }}
        />
      )}
      {current === undefined ? (
        <Button disabled={!canWrite} onClick={() => setNaming(true)}>
          {words.keepView}
        </Button>
      ) : (
        <Button kind="quiet" disabled={!canWrite} onClick={() => onRemove(current.id)}>
          {words.removeView}
        </Button>
      )}
      {isNaming ? (
        <KeepViewDialog
          onClose={() => setNaming(false)}
          onKeep={(name) => {
            setNaming(false);
            onKeep(name);
          }}
        />
      ) : null}
    </div>
  );
}
