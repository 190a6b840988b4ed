import { useState } from 'react';

import type { PresetCost } from '../../domain/business-case/edits/preset-edits.ts';
import { canAddLines, MOST_LINES } from '../../domain/business-case/limits.ts';
import { costPresetIds, type CostPresetId } from '../../domain/presets/cost-presets.ts';
import { costs as costWords } from '../../text/da/costs.ts';
import { costPresets as words } from '../../text/da/cost-presets.ts';
import { useDocument } from '../app-context.ts';
import { FieldGroup } from '../lines/FieldGroup.tsx';
import { Button } from '../parts/Button.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { presetSections } from './preset-rows.ts';
import './PresetsDialog.css';

interface Props {
  readonly onAdd: (chosen: readonly PresetCost[]) => void;
  readonly onClose: () => void;
}

/** A list of costs that people know, to be ticked; those the case has are shown as such. */
export function PresetsDialog({ onAdd, onClose }: Props) {
  const document = useDocument();
  const [preset, choosePreset] = useState<CostPresetId>('checklist');
  const [ticked, tick] = useState<readonly string[]>([]);
  const sections = presetSections(preset, document);
  const open = sections.flatMap(({ rows }) => rows).filter(({ isPresent }) => !isPresent);
  const chosen = open.filter(({ key }) => ticked.includes(key));
  const fits = canAddLines(document, chosen.length);
  return (
    <Dialog
      title={words.title}
      size="wide"
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          disabled={chosen.length === 0 || !fits}
          onClick={() => onAdd(chosen)}
        >
          {words.add(chosen.length)}
        </Button>
      }
    >
      <div className="preset-choice">
        <SelectField
          label={words.list}
          hint={words.lists[preset].about}
          value={preset}
          choices={costPresetIds.map((id) => ({ value: id, label: words.lists[id].name }))}
          error={fits ? null : words.tooMany(MOST_LINES)}
          onChange={(id) => {
            choosePreset(id);
            tick([]);
          }}
        />
        <Button
          disabled={open.length === 0}
          onClick={() => tick(chosen.length === open.length ? [] : open.map(({ key }) => key))}
        >
          {chosen.length === open.length && open.length > 0 ? words.none : words.all}
        </Button>
      </div>
      <div className="preset-sections">
        {sections.map(({ title, rows }) => (
          <FieldGroup key={title} title={title}>
            {rows.map((row) => (
              <CheckboxField
                key={row.key}
                label={words.line(row.title, costWords.kinds[row.kind], row.isHours)}
                checked={row.isPresent || ticked.includes(row.key)}
                disabled={row.isPresent}
                {...(row.isPresent ? { hint: words.present } : {})}
                onChange={(isTicked) =>
                  tick((before) =>
                    isTicked ? [...before, row.key] : before.filter((key) => key !== row.key),
                  )
                }
              />
            ))}
          </FieldGroup>
        ))}
      </div>
    </Dialog>
  );
}
