import { notMeasured } from '../../domain/organisation/new-records.ts';
import type { Goal, GoalId } from '../../domain/organisation/organisation.ts';

/** The aims of the strategy's vision, those of the national strategy, and what effective means. */
const goals: readonly (Omit<Goal, 'id' | 'measure'> & { readonly id: string })[] = [
  {
    id: 'sund-oekonomi',
    kind: 'strategic',
    name: 'En sund økonomi',
    description: 'Digitale løsninger betaler sig, og gevinsten kan findes igen i budgettet.',
  },
  {
    id: 'sammenhaeng',
    kind: 'strategic',
    name: 'Sammenhæng på tværs',
    description: 'Fagområder og systemer deler det, de ved, så borgeren oplever én kommune.',
  },
  {
    id: 'ledelse',
    kind: 'strategic',
    name: 'Kompetent ledelse',
    description: 'Ledere sætter retning for digitaliseringen og følger gevinsterne til dørs.',
  },
  {
    id: 'medarbejdere',
    kind: 'strategic',
    name: 'Kompetente og sunde medarbejdere',
    description: 'Medarbejdere er trygge ved de digitale redskaber og har tid til faget.',
  },
  {
    id: 'gevinster',
    kind: 'strategic',
    name: 'Gevinster i centrum',
    description: 'Nationalt mål: digitale projekter styres efter de gevinster, de skal give.',
  },
  {
    id: 'let-og-hurtigt',
    kind: 'strategic',
    name: 'Let, hurtigt og god kvalitet',
    description: 'Nationalt mål: digital service er let at bruge og giver hurtigt svar.',
  },
  {
    id: 'trygt-og-sikkert',
    kind: 'strategic',
    name: 'Trygt og sikkert',
    description: 'Nationalt mål: oplysninger om borgere og virksomheder er i gode hænder.',
  },
  {
    id: 'sammenhaengende-service',
    kind: 'strategic',
    name: 'Sammenhængende service',
    description: 'Nationalt mål: forløb hænger sammen på tværs af myndigheder.',
  },
  {
    id: 'faelles-arkitektur',
    kind: 'strategic',
    name: 'Fælles arkitektur',
    description: 'Nationalt mål: løsninger bygger på den fælles referencearkitektur.',
  },
  {
    id: 'samme-for-faerre',
    kind: 'effectiveness',
    name: 'Det samme for færre penge',
    description: 'Opgaven løses i samme kvalitet med et mindre budget.',
  },
  {
    id: 'mere-for-samme',
    kind: 'effectiveness',
    name: 'Mere for de samme penge',
    description: 'Flere får hjælp, eller hjælpen bliver bedre, uden at budgettet vokser.',
  },
  {
    id: 'tid-til-kerneopgaven',
    kind: 'effectiveness',
    name: 'Mere tid til kerneopgaven',
    description: 'Tid flyttes fra kørsel, registrering og søgning til borgeren.',
  },
  {
    id: 'faerre-henvendelser',
    kind: 'effectiveness',
    name: 'Færre gentagne henvendelser',
    description: 'Borgere og virksomheder klarer det selv eller får svar første gang.',
  },
];

export const rebildGoals: readonly Goal[] = goals.map((goal) => ({
  ...goal,
  measure: notMeasured,
  id: `rebild-maal-${goal.id}` as GoalId,
}));
