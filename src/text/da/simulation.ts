/** Simulering: the case drawn many times. Sentences are given their figures written out. */
export const simulation = {
  title: 'Simulering',
  remark: 'et tilvalg, der ikke ændrer sagen',
  intro:
    'Casen regnes igennem mange gange. Hver gang trækkes et beløb for hver linje med et interval, og hver risiko sker eller sker ikke. Så ses, hvor nettonutidsværdien (NNV) kan ende, når linjer og risici ikke påvirker hinanden. Casen står stadig på tallene øverst på siden.',
  draws: 'Antal gennemregninger',
  seed: 'Startværdi',
  seedHint: 'Samme startværdi giver de samme tal hver gang.',
  run: 'Kør simulering',
  cancel: 'Afbryd',
  underWay: (drawn: string, draws: string) => `${drawn} af ${draws} gennemregninger`,
  progress: 'Simulering i gang',

  nothingVaries:
    'Der er intet at simulere: ingen linje har et interval, og ingen risiko har både sandsynlighed og beløb inden for perioden.',
  outOfOrder: (line: string) =>
    `Der kan ikke simuleres: skønnene for »${line}« står ikke i rækkefølge.`,
  cancelled: 'Simuleringen er afbrudt og har ingen tal.',
  stopped: 'Simuleringen gik i stå og har ingen tal. Prøv igen.',
  outdated:
    'Sagen er rettet, siden der blev simuleret. Kør igen for at få tal, der passer til den.',
  done: (draws: string, seed: string) => `${draws} gennemregninger med startværdi ${seed}.`,

  figures: {
    title: 'Simuleret nettonutidsværdi',
    mean: 'Gennemsnit',
    meanError: (error: string) => `standardfejl ${error}`,
    spread: 'Spredning',
    spreadAssumes: 'omkring gennemsnittet',
    percentile: {
      10: '10\u00A0% ender under',
      50: 'Halvdelen ender under',
      90: '90\u00A0% ender under',
    },
    belowZero: 'NNV under 0',
    countOf: (count: string, draws: string) => `${count} af ${draws} gennemregninger`,
    below: (share: string) => `under ${share}`,
  },

  check: {
    difference: (difference: string, side: 'above' | 'below', expected: string) =>
      `Gennemsnittet ligger ${difference} ${side === 'above' ? 'over' : 'under'} den vægtede NNV på ${expected}, som er regnet ud uden tilfældighed.`,
    none: (expected: string) =>
      `Gennemsnittet er den vægtede NNV på ${expected}, som er regnet ud uden tilfældighed.`,
    agrees: (errors: string, error: string) =>
      `Det er ${errors} gange standardfejlen på ${error}, så de stemmer overens: tilfældet alene giver op til 3 gange.`,
    differs: (errors: string, error: string) =>
      `Det er ${errors} gange standardfejlen på ${error}, og tilfældet alene giver sjældent mere end 3 gange. De stemmer ikke overens: prøv en anden startværdi eller flere gennemregninger, før tallene bruges.`,
    still: (value: string) => `Alle gennemregninger giver ${value}, for intet i casen varierer.`,
    stillDiffers: (value: string, expected: string) =>
      `Gennemregningerne giver ${value} og ikke ${expected}, selv om intet i casen varierer. Brug ikke tallene.`,
  },

  drawnFrom: {
    successive:
      'Beløb trækkes fra en betafordeling mellem lavt og højt med toppen ved det sandsynlige. Dens gennemsnit er det samme som i successiv kalkulation.',
    pert: 'Beløb trækkes fra en betafordeling mellem lavt og højt med toppen ved det sandsynlige. Dens gennemsnit er det samme som i PERT.',
    triangular: 'Beløb trækkes fra en trekant over lavt, sandsynligt og højt.',
  },
  risks: 'En risiko, der sker, koster hele sit beløb; i gennemsnit er det risikopuljen.',

  chart: {
    inUnit: (unit: string, priceLevel: string) => `NNV i ${unit}, ${priceLevel}`,
    marks: 'Stregerne viser, hvad 10, 50 og 90\u00A0% af gennemregningerne ender under.',
    keys: { below: 'NNV under 0', above: 'NNV 0 eller derover' },
    summary: (least: string, most: string, from: string, to: string) =>
      `Søjler fra ${least} til ${most} viser, hvor ofte NNV ender hvor. Mellem ${from} og ${to} ender den oftest.`,
    percentile: (percent: string) => `${percent}\u00A0%`,
  },

  table: {
    name: 'Simuleret NNV, tabel',
    interval: 'NNV',
    between: (from: string, to: string) => `${from} til ${to}`,
    count: 'Gennemregninger',
    share: 'Andel',
    upTo: 'Andel lagt sammen',
  },
};
