import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { hasPresetCost, type PresetCost } from '../../domain/business-case/edits/preset-edits.ts';
import { headingsOf, type CostPresetId } from '../../domain/presets/cost-presets.ts';
import { costPresets as words } from '../../text/da/cost-presets.ts';

/** A line of a list, in words, and whether the case has it. */
export interface PresetRow extends PresetCost {
  readonly key: string;
  readonly isPresent: boolean;
}

export interface PresetSection {
  readonly title: string;
  readonly rows: readonly PresetRow[];
}

/** A list as it is shown for a case, heading by heading [PRE-1, PRE-3]. */
export function presetSections(
  preset: CostPresetId,
  businessCase: Pick<BusinessCase, 'costs'>,
): readonly PresetSection[] {
  return headingsOf(preset).map(({ id, lines }) => {
    const group = words.headings[id];
    return {
      title: group,
      rows: lines.map((line) => {
        const { kind, isHours } = line;
        const cost = { group, title: words.lines[line.id], kind, isHours };
        return { ...cost, key: line.id, isPresent: hasPresetCost(businessCase, cost) };
      }),
    };
  });
}
