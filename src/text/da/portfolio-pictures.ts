import type { CaseKind } from '../../domain/portfolio/case-kind.ts';
import type { Band } from '../../domain/portfolio/benefit-and-risk.ts';
import type { HeatLevel } from '../../domain/portfolio/core-task-heat.ts';

/** Billeder: what the cases look like beside each other. Sentences are given their figures written out. */
export const portfolioPictures = {
  nothing: {
    title: 'Der er ingen sager at tegne endnu',
    text: 'Billederne viser sagerne ved siden af hinanden: hvad de koster, hvad de giver, og hvilke kerneopgaver de styrker. De kommer, så snart der er en sag på denne enhed.',
    toCases: 'Gå til Sager',
  },
  intro: (chosen: string, all: string) =>
    `${chosen} af ${all} sager er valgt. De valgte er udfyldte og nævnt ved navn; de andre er trukket tilbage. Numrene er de samme i alle billeder.`,
  beyond: (count: string) =>
    `${count} sager er ikke tegnet: der vises højst 300, de valgte først og derefter dem med størst investering.`,
  inUnit: (unit: string, priceLevel: string) => `${unit}, ${priceLevel}`,

  kinds: {
    mandatory: 'Skal-projekt',
    money: 'Giver penge',
    time: 'Frigør kun tid',
    quality: 'Kun kvalitet eller samfund',
    none: 'Ingen gevinster',
  } satisfies Record<CaseKind, string>,
  keys: { chosen: 'Udfyldt: valgt', left: 'Omrids: ikke valgt' },

  table: (title: string) => `${title}, tabel`,
  columns: {
    number: 'Nr.',
    case: 'Sag',
    kind: 'Art',
    chosen: 'Valgt',
    effort: 'Indsats',
    investment: 'Investering',
    netPresentValue: 'NNV',
    annualNetBenefit: 'Årlig nettogevinst',
    payback: 'Tilbage, år',
    reserveShare: 'Risikopulje',
    breakEven: 'Break-even',
    risk: 'Risiko',
    benefit: 'Gevinst',
  },
  yes: 'ja',
  no: 'nej',
  numbered: (number: number, title: string) => `${String(number)} ${title}`,
  chosenCase: 'valgt',
  notChosenCase: 'ikke valgt',
  pickHint: 'Vælg en sag i billedet for at se dens tal her.',
  pickHintWithKeys:
    'Vælg en sag i billedet for at se dens tal her. Med tastaturet går piletasterne fra sag til sag.',
  onlyChosen: 'Kun de valgte',
  openCase: 'Åbn sagen',
  point: (parts: readonly string[]) => parts.join(', '),

  unplaced: {
    title: 'Ikke i billedet',
    reasons: {
      'no-benefits': 'Årlig nettogevinst er ikke defineret: ingen gevinster over 0 kr. i noget år',
      'no-investment': 'Ingen investering, så risikopuljen kan ikke holdes op mod den',
      'never-paid-back': 'Tilbagebetales ikke inden for perioden',
      'no-figures': 'Kan ikke regnes ud: prisudviklingen mangler i sagens forudsætninger',
    },
  },

  value: {
    title: 'Værdi mod indsats',
    measure: 'Værdi er',
    measures: { netPresentValue: 'NNV', annualNetBenefit: 'Årlig nettogevinst' },
    definition:
      'Indsats er investeringen plus de løbende udgifter i hele perioden, uden diskontering. Fladen er investeringen.',
    effortAxis: (unit: string) => `Indsats, ${unit}`,
    valueAxis: (measure: string, unit: string) => `${measure}, ${unit}`,
    summary: (count: string) =>
      `Boblediagram med ${count} sager: indsats hen ad, værdi op ad. De samme tal står i tabellen.`,
  },

  risk: {
    title: 'Gevinst mod risiko',
    definition:
      'Risiko er den højeste af to: risikopuljen i forhold til investeringen (lav til og med 10\u00A0%, høj over 25\u00A0%) og break-even-realiseringen (lav til og med 75\u00A0%, høj over 100\u00A0%). Uden skrevne risici er puljen 0. Gevinst er den årlige nettogevinst: en tredjedel af sagerne hver, og 0 eller derunder er altid lav.',
    benefits: {
      low: 'Lav gevinst',
      medium: 'Mellem gevinst',
      high: 'Høj gevinst',
    } satisfies Record<Band, string>,
    risks: { low: 'Lav risiko', medium: 'Mellem risiko', high: 'Høj risiko' } satisfies Record<
      Band,
      string
    >,
    bands: { low: 'lav', medium: 'mellem', high: 'høj' } satisfies Record<Band, string>,
    matrix: 'Gevinst mod risiko, ni felter',
    none: 'ingen',
  },

  payback: {
    title: 'NNV mod tilbagebetalingstid',
    definition: 'En sag uden investering er betalt tilbage straks og står ved 0 år.',
    yearsAxis: 'Tilbagebetalingstid, år efter år 0',
    valueAxis: (unit: string) => `NNV, ${unit}`,
    summary: (count: string) =>
      `Diagram med ${count} sager: tilbagebetalingstid hen ad, NNV op ad. De samme tal står i tabellen.`,
  },

  heat: {
    title: 'Kerneopgaver × projekter',
    remark: 'hvad gevinsterne når hen til, pr. år ved fuld effekt',
    definition:
      'Mest: mindst halvdelen af det, sagen gør for kerneopgaver. Noget: mindst en femtedel. Lidt: mindre. Uden pris: gevinster når hen til opgaven uden et beløb.',
    table: 'Kerneopgaver og projekter',
    showAmounts: 'Vis beløb',
    amountsIn: (unit: string) => `Beløb i ${unit}`,
    levels: {
      none: 'styrkes ikke',
      against: 'svækkes',
      touched: 'styrkes, uden pris',
      weak: 'lidt',
      medium: 'noget',
      strong: 'mest',
    } satisfies Record<HeatLevel, string>,
    cell: (level: string, amount: string, benefits: string) => `${level}: ${amount}, ${benefits}`,
    cellWithout: (level: string, benefits: string) => `${level}, ${benefits}`,
    benefits: (count: number) => (count === 1 ? '1 gevinst' : `${String(count)} gevinster`),
    chosenCount: 'Valgte, der styrker',
    noTasks: 'Der er ingen kerneopgaver i Rammer, og ingen sag når hen til en.',
    notChosen: (tasks: string) => `${tasks} styrkes ikke af noget valgt projekt.`,
    notAtAll: (tasks: string) => `${tasks} styrkes ikke af noget projekt overhovedet.`,
    strengthenNone: (cases: string) => `${cases} styrker ingen kerneopgave.`,
    allStrengthened: 'Alle kerneopgaver styrkes af mindst ét valgt projekt.',
    more: (count: number) => `${String(count)} andre`,
  },

  goals: {
    title: 'Mål: nået indtil nu, og hvad de valgte skal lægge til',
    remark: 'det nåede og det nye lægges aldrig sammen',
    none: 'Der er ingen mål i Rammer endnu.',
    table: 'Mål',
    columns: {
      goal: 'Mål',
      baseline: 'Nulpunkt',
      reached: 'Nået',
      target: 'Skal nå',
      way: 'Af vejen',
      added: 'Valgte sager lægger til, kr. om året',
      cases: 'Fra',
    },
    kinds: { effectiveness: 'effektiviseringsmål', strategic: 'strategisk mål' },
    reasons: {
      'no-baseline': 'mangler nulpunktsmåling',
      'no-target': 'mål er ikke sat',
      'not-measured': 'ikke målt endnu',
      kept: 'opretholdt',
      notKept: 'ikke opretholdt',
    },
    measuredOn: (date: string) => `målt ${date}`,
    atMost: (amount: string) => `højst ${amount}`,
    unpriced: 'uden pris',
    nothing: 'intet',
    shared: 'Højst: sager deler gevinster, og summen kan tælle dem flere gange.',
  },
};
