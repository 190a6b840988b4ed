import type { MapLook } from '../../domain/benefit-map/map-look.ts';
import { nodesOf } from '../../domain/benefit-map/benefit-map.ts';
import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { NodeFact } from '../../domain/business-case/case-map.ts';
import { jointMap as words } from '../../text/da/joint-map.ts';
import { map as mapWords } from '../../text/da/map.ts';
import { mapViews } from '../../text/da/map-views.ts';
import { ChoiceMenu } from '../map-look/ChoiceMenu.tsx';
import { LookBar } from '../map-look/LookBar.tsx';
import { Button } from '../parts/Button.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { JOINT_PRESET } from './joint-preset.ts';
import type { JointCases, JointView } from './joint-view.ts';

interface Props {
  readonly joint: JointCases;
  readonly view: JointView;
  readonly look: MapLook;
  readonly onLook: (look: MapLook) => void;
  readonly shows: readonly NodeFact[];
  readonly onShows: (shows: readonly NodeFact[]) => void;
  readonly folds: readonly CaseId[];
  readonly onFolds: (ids: readonly CaseId[]) => void;
  readonly joinsNames: boolean;
  readonly onJoinNames: (joins: boolean) => void;
}

/** What of the map of several cases is shown: by case too, with cases folded up, and names joined. */
export function JointLookBar(props: Props) {
  const { joint, view, look, onLook, shows, onShows, folds, onFolds } = props;
  const { joinsNames, onJoinNames } = props;
  const { map, titles, sameNames } = joint;
  const choices = [...titles].map(([value, label]) => ({ value, label }));
  const focused = nodesOf(view.map).find(({ key, gathers }) => key === look.focus && gathers > 0);
  const [foldedId] = focused?.caseIds ?? [];
  const unfold = (id: CaseId) => onFolds(folds.filter((each) => each !== id));
  return (
    <>
      {sameNames.length === 0 ? null : (
        <CheckboxField
          label={words.sameName}
          hint={words.sameNameHint(sameNames.length)}
          checked={joinsNames}
          onChange={onJoinNames}
        />
      )}
      <LookBar
        map={map}
        drawn={view.folds}
        preset={JOINT_PRESET}
        look={look}
        onLook={onLook}
        shows={shows}
        onShows={onShows}
        more={
          <>
            <ChoiceMenu
              label={mapViews.cases}
              choices={choices}
              chosen={look.caseIds.filter((id) => titles.has(id))}
              onChange={(caseIds) => onLook({ ...look, caseIds })}
            />
            <ChoiceMenu
              label={words.foldCases}
              choices={choices}
              chosen={folds}
              onChange={onFolds}
            />
            {folds.length < titles.size ? (
              <Button onClick={() => onFolds([...titles.keys()])}>{words.foldAll}</Button>
            ) : null}
            {folds.length > 0 ? (
              <Button onClick={() => onFolds([])}>{words.foldNone}</Button>
            ) : null}
            {foldedId === undefined ? null : (
              <Button onClick={() => unfold(foldedId)}>
                {words.unfoldCase(mapWords.sentences.quoted(titles.get(foldedId) ?? ''))}
              </Button>
            )}
          </>
        }
      />
    </>
  );
}
