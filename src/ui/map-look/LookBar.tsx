import type { ReactNode } from 'react';

import { nodesOf, type BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import type { MapLook } from '../../domain/benefit-map/map-look.ts';
import { benefitClasses } from '../../domain/business-case/benefit.ts';
import { nodeFacts, type MapPreset, type NodeFact } from '../../domain/business-case/case-map.ts';
import { businessCase as caseWords } from '../../text/da/business-case.ts';
import { map as mapWords } from '../../text/da/map.ts';
import { mapViews as words } from '../../text/da/map-views.ts';
import { nodeName } from '../../text/map-names.ts';
import { Button } from '../parts/Button.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import './LookBar.css';
import { aimChoices, foldChoices, foldedBy, ownerChoices } from './look-choices.ts';

interface Props {
  /** All of it. */
  readonly map: BenefitMap;
  /** What may be folded and stand out, where that is something else than all of it. */
  readonly drawn?: BenefitMap;
  readonly preset: MapPreset;
  readonly look: MapLook;
  readonly onLook: (look: MapLook) => void;
  readonly shows: readonly NodeFact[];
  readonly onShows: (shows: readonly NodeFact[]) => void;
  /** Filters that a map of several cases has besides. */
  readonly more?: ReactNode;
}

const NO_FOCUS = '';

/** What of a map is shown, by owner, class, core task and goal, by one chain, and folded. */
export function LookBar(props: Props) {
  const { map, drawn = map, preset, look, onLook, shows, onShows, more } = props;
  const { owners, classes, aims, focus, hidesRest, collapsed } = look;
  const change = (part: Partial<MapLook>) => onLook({ ...look, ...part });
  const nodes = nodesOf(drawn);
  const onMap = new Set(nodesOf(map).flatMap(({ benefit }) => benefit?.class ?? []));
  const fold = foldChoices(drawn, preset, look);
  const focused = nodes.find(({ key }) => key === focus);
  const isFolded = focused !== undefined && collapsed.includes(focused.key);
  const canFold = focused !== undefined && drawn.links.some(({ to }) => to === focused.key);
  return (
    <div className="look-bar">
      {more}
      <ChoiceMenu
        label={words.owners}
        choices={ownerChoices(map, look)}
        chosen={owners}
        onChange={(chosen) => change({ owners: chosen })}
      />
      <ChoiceMenu
        label={words.classes}
        choices={benefitClasses
          .filter((each) => onMap.has(each) || classes.includes(each))
          .map((value) => ({ value, label: caseWords.benefitClasses[value] }))}
        chosen={classes}
        onChange={(chosen) => change({ classes: chosen })}
      />
      <ChoiceMenu
        label={words.aims}
        choices={aimChoices(map)}
        chosen={aims}
        onChange={(chosen) => change({ aims: chosen })}
      />
      <ChoiceMenu
        label={words.fold}
        hint={words.foldHint}
        choices={fold.choices}
        chosen={fold.chosen}
        onChange={(chosen) => change({ collapsed: foldedBy(drawn, chosen) })}
      />
      <ChoiceMenu
        label={words.facts}
        choices={nodeFacts.map((value) => ({ value, label: mapWords.facts[value] }))}
        chosen={shows}
        isFilter={false}
        onChange={(chosen) => onShows(nodeFacts.filter((fact) => chosen.includes(fact)))}
      />
      <SelectField
        label={words.focus}
        value={focused?.key ?? NO_FOCUS}
        choices={[
          { value: NO_FOCUS, label: words.noFocus },
          ...nodes.map((node) => ({
            value: node.key,
            label: mapWords.page.numbered(node.number, nodeName(node)),
          })),
        ]}
        onChange={(key) => change({ focus: key === NO_FOCUS ? null : key })}
      />
      {focused === undefined ? null : (
        <>
          <CheckboxField
            label={words.hideRest}
            checked={hidesRest}
            onChange={(hides) => change({ hidesRest: hides })}
          />
          {canFold || isFolded ? (
            <Button
              onClick={() =>
                change({
                  collapsed: isFolded
                    ? collapsed.filter((key) => key !== focused.key)
                    : [...collapsed, focused.key],
                })
              }
            >
              {(isFolded ? words.unfoldAt : words.foldAt)(
                mapWords.sentences.quoted(nodeName(focused)),
              )}
            </Button>
          ) : null}
        </>
      )}
    </div>
  );
}
