import type {
  CostPresetId,
  PresetHeadingId,
  PresetLineId,
} from '../../domain/presets/cost-presets.ts';

const lists: Readonly<Record<CostPresetId, { name: string; about: string }>> = {
  checklist: {
    name: 'Tjekliste for indførelse',
    about: 'Det, det koster at tage noget i brug, ud over det, der købes.',
  },
  kitos: {
    name: 'KITOS’ økonomiskema',
    about: 'Udgiftslinjerne fra det økonomiskema, KITOS’ projektmodul havde indtil 2022.',
  },
  state: {
    name: 'Statens udgiftsgrupper',
    about:
      'Projekt og drift som i et statsligt it-projekt. Staten deler projektets udgifter efter leverance: ret overskriften på linjerne til leverancens navn.',
  },
};

const headings: Readonly<Record<PresetHeadingId, string>> = {
  kitosBusiness: 'Forretningsmæssige omkostninger',
  kitosIt: 'Omkostninger til it',
  stateProject: 'Projektudgifter',
  stateOperation: 'Driftsudgifter',
  procurement: 'Udbud og indkøb',
  technology: 'Integration og data',
  training: 'Uddannelse',
  internalHours: 'Egne timer',
  yearsAfter: 'Årene efter',
  doubleOperation: 'Dobbeltdrift',
  phaseOut: 'Udfasning',
  measuring: 'Måling før og efter',
};

const lines: Readonly<Record<PresetLineId, string>> = {
  consultants: 'Konsulentbistand',
  kitosTraining: 'Uddannelse af medarbejdere og borgere',
  otherBusiness: 'Andre forretningsmæssige omkostninger',
  increasedBusiness: 'Øgede forretningsmæssige omkostninger',
  hardware: 'Hardware',
  software: 'Software',
  otherIt: 'Andre it-omkostninger',
  increasedIt: 'Øgede it-omkostninger',

  projectManagement: 'Projektledelse',
  ownStaff: 'Egne medarbejdere i projektet',
  externalAdvice: 'Ekstern rådgivning',
  tender: 'Udbud',
  development: 'Udvikling og tilpasning',
  licencesBought: 'Køb af licenser',
  equipment: 'Udstyr',
  test: 'Test',
  rollOut: 'Udrulning og uddannelse',
  hosting: 'Driftsafvikling',
  maintenance: 'Vedligehold',
  support: 'Support',
  licencesYearly: 'Licenser',
  ownOperation: 'Egne medarbejdere i driften',

  procurementHours: 'Timer til krav og udbud',
  procurementAdvice: 'Rådgivning til udbud',
  purchase: 'Anskaffelse',
  integration: 'Integration til andre systemer',
  dataConversion: 'Konvertering og oprydning af data',
  informationSecurity: 'Informationssikkerhed og konsekvensanalyse',
  courses: 'Kurser og materiale',
  trainingHours: 'Timer på kursus',
  reliefStaff: 'Vikarer, mens andre er på kursus',
  onboardingHours: 'Oplæring af nye medarbejdere',
  projectHours: 'Projektledelse og arbejdsgrupper',
  superuserHours: 'Superbrugere i indførelsen',
  systemOwnerHours: 'Systemejer og superbrugere i driften',
  adaptation: 'Tilpasning og sikkerhedsopdateringer',
  wear: 'Slid og erstatning af udstyr',
  oldSystemMeanwhile: 'Det gamle system imens',
  doubleWork: 'Dobbelt arbejde i overgangen',
  contractExit: 'Opsigelse og udtræk af data',
  archiving: 'Arkivering og nedtagning',
  measuringBefore: 'Nulpunktsmåling',
  measuringAfter: 'Måling efter indførelsen',
};

/** Lists of costs to choose lines from. */
export const costPresets = {
  open: 'Tilføj linjer fra en liste',
  title: 'Tilføj linjer fra en liste',
  list: 'Liste',
  lists,
  headings,
  lines,
  line: (title: string, kind: string, isHours: boolean) =>
    `${title} (${kind.toLowerCase()}${isHours ? ', timer' : ''})`,
  present: 'står der allerede',
  all: 'Vælg alle',
  none: 'Vælg ingen',
  add: (count: number) => {
    if (count === 0) return 'Tilføj linjer';
    return count === 1 ? 'Tilføj 1 linje' : `Tilføj ${String(count)} linjer`;
  },
  added: (count: number) =>
    count === 1
      ? '1 linje er tilføjet. Beløb og timer mangler.'
      : `${String(count)} linjer er tilføjet. Beløb og timer mangler.`,
  tooMany: (most: number) =>
    `Så mange linjer er der ikke plads til. En sag har højst ${String(most)}.`,
};
