import type { Reference } from '../../domain/organisation/organisation.ts';
import { HIGHEST_STEP } from '../../domain/organisation/score-scale.ts';
import { minimumEdits } from '../../domain/portfolio/frame-edits.ts';
import type { Minimum, MinimumId } from '../../domain/portfolio/portfolio.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { MinimumRow } from './MinimumRow.tsx';

const words = portfolioChoice.frame;

/** What must be among what is chosen: so much of a centre, or by a principle. */
export function MinimaFields({ place }: { readonly place: PortfolioPlace }) {
  const { portfolio, organisation, apply } = place;
  const { services } = useApp();
  const { minima } = portfolio.frame;
  const add = (of: Minimum['of']) =>
    apply(
      minimumEdits.add({
        id: services.newId() as MinimumId,
        of,
        least: { kind: 'cases', count: 1 },
      }),
    );
  const [centre] = organisation.centres;
  const [principle] = organisation.principles;
  return (
    <fieldset className="choice-group">
      <legend>{words.minima}</legend>
      {minima.length === 0 ? <p className="note">{words.minimaNone}</p> : null}
      {minima.map((minimum) => (
        <MinimumRow
          key={minimum.id}
          minimum={minimum}
          organisation={organisation}
          onChange={(change, key) => apply(minimumEdits.change(minimum.id, change), key)}
          onRemove={() => apply(minimumEdits.remove([minimum.id]))}
        />
      ))}
      <div className="button-row">
        {centre === undefined ? null : (
          <Button icon="add" onClick={() => add({ kind: 'centre', centre: referenceTo(centre) })}>
            {words.addCentre}
          </Button>
        )}
        {principle === undefined ? null : (
          <Button
            icon="add"
            onClick={() =>
              add({ kind: 'principle', principle: referenceTo(principle), step: HIGHEST_STEP - 1 })
            }
          >
            {words.addPrinciple}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function referenceTo<Id extends string>({ id, name }: Reference<Id>): Reference<Id> {
  return { id, name };
}
