import type { Weighting } from '../../domain/uncertainty/three-point.ts';

const weightings: Readonly<Record<Weighting, { name: string; meaning: string; formula: string }>> =
  {
    successive: {
      name: 'Successiv kalkulation',
      meaning: 'Det sandsynlige tæller tre gange så meget som lavt og som højt.',
      formula: '(lavt + 3 · sandsynligt + højt) / 5 for hver linje',
    },
    pert: {
      name: 'PERT',
      meaning: 'Det sandsynlige tæller fire gange så meget som lavt og som højt.',
      formula: '(lavt + 4 · sandsynligt + højt) / 6 for hver linje',
    },
    triangular: {
      name: 'Trekant',
      meaning: 'Lavt, sandsynligt og højt tæller lige meget.',
      formula: '(lavt + sandsynligt + højt) / 3 for hver linje',
    },
  };

/** Usikkerhed: how well the result of a case is known. Names of lines come without quotation marks. */
export const uncertainty = {
  empty: {
    title: 'Hvor sikkert er resultatet?',
    text: 'Her skriver I, hvor lavt og hvor højt hver linje kan ende. Så ses nettonutidsværdien, hvis det går dårligt, som ventet og godt, og hvilke linjer usikkerheden kommer fra. Begynd med den linje, I er mindst sikre på.',
    begin: 'Skriv det første skøn',
  },

  figures: {
    title: 'Usikkerhed i nettonutidsværdien (NNV)',
    pessimistic: 'Pessimistisk NNV',
    pessimisticAssumes: 'alle linjer ender dårligst: udgifter højt, gevinster lavt',
    likely: 'Sandsynlig NNV',
    lessReserve: 'risikopuljen er trukket fra i alle fire',
    likelyAssumes: 'alle linjer ender, som de er skrevet',
    optimistic: 'Optimistisk NNV',
    optimisticAssumes: 'alle linjer ender bedst: udgifter lavt, gevinster højt',
    adjusted: 'Vægtet NNV',
    spread: 'Spredning',
    spreadAssumes: 'omkring den vægtede NNV, når linjerne ikke påvirker hinanden',
    outOfOrder: (line: string) => `skønnene for »${line}« står ikke i rækkefølge`,
  },

  lines: {
    title: 'Skøn pr. linje',
    table: 'Skøn pr. linje, tabel',
    note: 'Et tomt felt regnes som det sandsynlige. I procent er 100 % det sandsynlige beløb.',
    costs: 'Omkostninger',
    benefits: 'Gevinster',
    line: 'Linje',
    likely: 'Sandsynligt',
    low: 'Lavt',
    high: 'Højt',
    unit: 'Skrives i',
    share: 'Andel af usikkerheden',
    lowOf: (line: string) => `Lavt skøn for »${line}«`,
    highOf: (line: string) => `Højt skøn for »${line}«`,
    unitOf: (line: string) => `Skøn for »${line}« skrives i`,
    again: (line: string, number: number) => `${line} (${String(number)})`,
    aYear: (amount: string) => `${amount} om året`,
    timesAYear: (count: string) => `${count} gange om året`,
    byYear: 'beløb pr. år',
    hours: (count: string) => `${count} timer`,
    suffixes: {
      once: 'kr.',
      aYear: 'kr./år',
      timesAYear: 'gange/år',
      hours: 'timer',
      hoursAYear: 'timer/år',
      shares: '%',
    },
    units: { amounts: 'beløb', volumes: 'antal', hours: 'timer', shares: '%' },
    sharesOnly: '% af hvert år',
    certain: 'regnes som sikker',
    noEffect: 'påvirker ikke NNV',
    unknown: '–',
  },

  faults: {
    lowAbove: 'Det lave skøn ligger over det sandsynlige.',
    highBelow: 'Det høje skøn ligger under det sandsynlige.',
    order: 'Lavt, sandsynligt og højt skal stå i rækkefølge, før usikkerheden kan regnes ud.',
    belowZero: 'Beløbet er under 0, så en højere procent er et lavere beløb.',
    notTyped: 'Det sandsynlige mangler og regnes som 0.',
  },

  weighting: 'Vægtning',
  weightings,
};
