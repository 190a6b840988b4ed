import { alternativeName } from '../../text/alternative-name.ts';
import { alternatives as words } from '../../text/da/alternatives.ts';
import { useDocument } from '../app-context.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { useShownAlternative, useShownId } from '../shown-alternative.ts';
import './AlternativeChooser.css';

/** Of which alternative the figures on the page are. Nothing where there is but one way to do it. */
export function AlternativeChooser() {
  const { alternatives, recommendedId } = useDocument();
  const { choose } = useShownAlternative();
  const shownId = useShownId();
  if (shownId === null) return null;
  return (
    <div className="alternative-chooser">
      <SelectField
        label={words.shown}
        width="medium"
        value={shownId}
        choices={alternatives.map(({ id }) => {
          const name = alternativeName(alternatives, id);
          return { value: id, label: id === recommendedId ? words.asRecommended(name) : name };
        })}
        onChange={choose}
      />
    </div>
  );
}
