import { useState } from 'react';

import { aimsOf, type NamesOfAims } from '../../domain/benefit-map/map-of-case.ts';
import { addAim, type NewAim } from '../../domain/business-case/edits/aim-edits.ts';
import { nodeKey } from '../../domain/business-case/case-map.ts';
import { nodeKeysIn } from '../../domain/business-case/map-references.ts';
import type { CoreTaskId, GoalId } from '../../domain/organisation/organisation.ts';
import { map as words } from '../../text/da/map.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';

const NEW_CORE_TASK = 'new-core-task';
const NEW_GOAL = 'new-goal';

/** A core task or a goal of the organisation is put on the map, or one that this case alone has. */
export function AddAimFields({ organisation }: { readonly organisation: NamesOfAims | null }) {
  const { services } = useApp();
  const document = useDocument();
  const apply = useApply();
  const [chosen, choose] = useState(NEW_GOAL);
  const { page, kinds } = words;
  const onMap = nodeKeysIn(document);
  const known = aimsOf(organisation).filter((aim) => !onMap.has(nodeKey(aim)));
  const add = () => {
    const own = services.newId();
    const aim: NewAim =
      known.find((each) => nodeKey(each) === chosen) ??
      (chosen === NEW_CORE_TASK
        ? { kind: 'coreTask', id: own as CoreTaskId, title: '' }
        : { kind: 'goal', id: own as GoalId, title: '' });
    apply(addAim(aim));
    choose(NEW_GOAL);
  };
  return (
    <div className="map-aim-adder">
      <SelectField
        label={page.addAim}
        value={chosen}
        choices={[
          ...known.map((aim) => ({
            value: nodeKey(aim),
            label: page.kindAndOrigin(kinds[aim.kind], aim.title),
          })),
          { value: NEW_CORE_TASK, label: page.newCoreTask },
          { value: NEW_GOAL, label: page.newGoal },
        ]}
        onChange={choose}
      />
      <Button icon="add" onClick={add} data-instead>
        {page.add.aim}
      </Button>
    </div>
  );
}
