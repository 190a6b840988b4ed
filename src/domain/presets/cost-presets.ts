import type { CostKind } from '../business-case/cost-line.ts';

/** A line that is often forgotten or named in many ways; its words are in the text layer. */
export interface PresetLine<Id extends string = string> {
  readonly id: Id;
  readonly kind: CostKind;
  /** Work by the municipality's own people: hours times a rate. */
  readonly isHours: boolean;
}

/** Lines under one heading of a list. */
export interface PresetHeading<Id extends string = string, LineId extends string = string> {
  readonly id: Id;
  readonly lines: readonly PresetLine<LineId>[];
}

const once = <Id extends string>(id: Id) => ({ id, kind: 'oneOff', isHours: false }) as const;
const yearly = <Id extends string>(id: Id) => ({ id, kind: 'recurring', isHours: false }) as const;
const hoursOnce = <Id extends string>(id: Id) => ({ id, kind: 'oneOff', isHours: true }) as const;
const hoursYearly = <Id extends string>(id: Id) =>
  ({ id, kind: 'recurring', isHours: true }) as const;

/**
 * Lists of costs that people know, by the headings they have there [PRE-1].
 *
 * - `kitos`: the costs of the economy grid that the project module of OS2 KITOS had until 2022.
 * - `state`: what a state project plans for: getting there, by deliverable, and running it.
 * - `checklist`: what introducing something takes, beside what is bought; relief of staff, adaptation and
 *   wear are from a regional case of telemedicine.
 */
export const costPresets = {
  kitos: [
    {
      id: 'kitosBusiness',
      lines: [
        once('consultants'),
        once('kitosTraining'),
        once('otherBusiness'),
        yearly('increasedBusiness'),
      ],
    },
    {
      id: 'kitosIt',
      lines: [once('hardware'), once('software'), once('otherIt'), yearly('increasedIt')],
    },
  ],
  state: [
    {
      id: 'stateProject',
      lines: [
        hoursOnce('projectManagement'),
        hoursOnce('ownStaff'),
        once('externalAdvice'),
        once('tender'),
        once('development'),
        once('licencesBought'),
        once('equipment'),
        once('test'),
        once('rollOut'),
      ],
    },
    {
      id: 'stateOperation',
      lines: [
        yearly('hosting'),
        yearly('maintenance'),
        yearly('support'),
        yearly('licencesYearly'),
        hoursYearly('ownOperation'),
      ],
    },
  ],
  checklist: [
    {
      id: 'procurement',
      lines: [hoursOnce('procurementHours'), once('procurementAdvice'), once('purchase')],
    },
    {
      id: 'technology',
      lines: [once('integration'), once('dataConversion'), hoursOnce('informationSecurity')],
    },
    {
      id: 'training',
      lines: [
        once('courses'),
        hoursOnce('trainingHours'),
        once('reliefStaff'),
        hoursYearly('onboardingHours'),
      ],
    },
    {
      id: 'internalHours',
      lines: [
        hoursOnce('projectHours'),
        hoursOnce('superuserHours'),
        hoursYearly('systemOwnerHours'),
      ],
    },
    { id: 'doubleOperation', lines: [once('oldSystemMeanwhile'), hoursOnce('doubleWork')] },
    { id: 'phaseOut', lines: [once('contractExit'), hoursOnce('archiving')] },
    { id: 'yearsAfter', lines: [yearly('adaptation'), yearly('wear')] },
    { id: 'measuring', lines: [hoursOnce('measuringBefore'), hoursOnce('measuringAfter')] },
  ],
} as const satisfies Readonly<Record<string, readonly PresetHeading[]>>;

export type CostPresetId = keyof typeof costPresets;
type Heading = (typeof costPresets)[CostPresetId][number];
export type PresetHeadingId = Heading['id'];
export type PresetLineId = Heading['lines'][number]['id'];

/** The lists, in the order they are offered. */
export const costPresetIds = [
  'checklist',
  'kitos',
  'state',
] as const satisfies readonly CostPresetId[];

/** The headings of a list with their lines. */
export function headingsOf(
  preset: CostPresetId,
): readonly PresetHeading<PresetHeadingId, PresetLineId>[] {
  return costPresets[preset];
}
