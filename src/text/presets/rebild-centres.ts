import type {
  Centre,
  CentreId,
  CoreTask,
  CoreTaskId,
} from '../../domain/organisation/organisation.ts';

/** Centres and their core tasks, as examples to be replaced; each task as what it is there for. */
const centres = [
  {
    id: 'sundhed',
    name: 'Center Sundhed',
    coreTasks: [
      { id: 'hjemmepleje', name: 'Hjemmepleje: borgeren klarer hverdagen i eget hjem' },
      { id: 'plejecentre', name: 'Plejecentre: et trygt hjem med den rette pleje' },
      { id: 'genoptraening', name: 'Genoptræning: borgeren genvinder sin funktionsevne' },
      { id: 'forebyggelse', name: 'Forebyggelse: flere sunde år' },
    ],
  },
  {
    id: 'boern-og-unge',
    name: 'Center Børn og Unge',
    coreTasks: [
      { id: 'dagtilbud', name: 'Dagtilbud: børn trives og udvikler sig' },
      { id: 'skole', name: 'Skole: elever bliver så dygtige, de kan' },
      { id: 'familie', name: 'Familie: børn og unge får støtte i tide' },
      { id: 'tandpleje', name: 'Tandpleje: børn og unge har sunde tænder' },
    ],
  },
  {
    id: 'plan-byg-vej',
    name: 'Center Plan, Byg og Vej',
    coreTasks: [
      { id: 'byggesager', name: 'Byggesager: rigtige afgørelser til tiden' },
      { id: 'planlaegning', name: 'Planlægning: land og by udvikler sig i balance' },
      { id: 'veje', name: 'Veje: alle kommer sikkert frem' },
    ],
  },
  {
    id: 'arbejdsmarked-borgerservice',
    name: 'Center Arbejdsmarked og Borgerservice',
    coreTasks: [
      { id: 'beskaeftigelse', name: 'Beskæftigelse: flere i job og uddannelse' },
      { id: 'ydelser', name: 'Ydelser: rigtig ydelse til rette tid' },
      { id: 'borgerservice', name: 'Borgerservice: borgeren får svar første gang' },
    ],
  },
  {
    id: 'oekonomi-it',
    name: 'Fællescenter Økonomi og It',
    coreTasks: [
      { id: 'oekonomistyring', name: 'Økonomi: overblik over pengene hele året' },
      { id: 'it-drift', name: 'It: systemer, der virker og er sikre' },
      { id: 'loen', name: 'Løn: rigtig løn til tiden' },
    ],
  },
  {
    id: 'kultur-fritid',
    name: 'Center Kultur og Fritid',
    coreTasks: [
      { id: 'biblioteker', name: 'Biblioteker: viden og oplevelser for alle' },
      { id: 'fritid', name: 'Fritid: borgere er aktive sammen' },
    ],
  },
];

export const rebildCentres: readonly Centre[] = centres.map(({ id, name }) => ({
  id: centreId(id),
  name,
}));

export const rebildCoreTasks: readonly CoreTask[] = centres.flatMap((centre) =>
  centre.coreTasks.map(({ id, name }) => ({
    id: `rebild-kerneopgave-${id}` as CoreTaskId,
    name,
    centreId: centreId(centre.id),
  })),
);

function centreId(id: string): CentreId {
  return `rebild-center-${id}` as CentreId;
}
