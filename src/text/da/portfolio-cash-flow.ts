import type { AreaKey } from '../../domain/portfolio/flow-groups.ts';
import type { FrameUse } from '../../domain/portfolio/portfolio.ts';

/** Pengestrøm: the money of the portfolio by year, and when each case begins. */
export const portfolioCashFlow = {
  scope: {
    label: 'Pengestrøm for',
    chosen: (count: number) =>
      count === 1 ? 'Det valgte: 1 sag' : `Det valgte: ${String(count)} sager`,
    all: (count: number) => (count === 1 ? 'Alle: 1 sag' : `Alle: ${String(count)} sager`),
    scenario: (name: string) => `Scenariet »${name}«`,
  },
  none: {
    title: 'Der er ingen penge at vise',
    text: 'Ingen sag er valgt endnu. Vælg sager under Oversigt eller Valg, eller se på alle sager her.',
    noCases: 'Der er ingen sager på denne enhed endnu. Begynd en under Sager.',
  },
  inUnit: (unit: string, priceLevel: string) => `${unit}, ${priceLevel}`,
  convention:
    'År er kalenderår. Gevinster, som flere sager deler, er talt med efter deres andele, så intet er talt to gange.',
  withoutFigures: (cases: string) =>
    `Ikke med: ${cases}. Prisudviklingen mangler i sagens forudsætninger, så tallene kan ikke regnes ud.`,
  more: (count: number) => `${String(count)} andre`,
  total: 'I alt',

  flow: {
    title: 'Pengestrøm pr. år',
    summary: (first: number, last: number, benefits: string, costs: string, rest: string) =>
      `Søjlediagram over ${String(first)}–${String(last)}: gevinster på ${benefits} og udgifter på ${costs} i alt. Kurven viser det akkumulerede, som ender på ${rest}.`,
    row: 'Post',
  },

  groups: {
    title: 'Pengestrøm fordelt',
    by: 'Fordelt på',
    ways: { centre: 'Center', area: 'Styringsområde' },
    noCentre: 'Uden center',
    areas: {
      service: 'Service',
      construction: 'Anlæg',
      transfers: 'Overførsler',
      riskReserve: 'Risikopulje, uden område',
    } satisfies Record<Exclude<AreaKey, null>, string>,
    noArea: 'Område ikke angivet',
    table: 'Pengestrøm fordelt, tabel',
    net: (name: string) => `${name}, netto`,
    part: 'Del',
  },

  timeline: {
    title: 'Hvornår sagerne begynder',
    table: 'Tidslinje: investering pr. år for hver sag',
    hint: 'Træk en sag til et andet år, eller brug knapperne. Med tastaturet: Alt og venstre eller højre pil i sagens række.',
    readOnly: 'Her kan der ikke flyttes: et scenarie er, som det blev gemt.',
    locked: 'Her kan der ikke flyttes nu, fordi der ikke kan gemmes.',
    case: 'Sag',
    earlier: 'Et år tidligere',
    later: 'Et år senere',
    of: (title: string) => `: ${title}`,
    running: 'i gang',
    notMoved: 'som i sagen',
    moved: (years: number) =>
      years > 0
        ? `${years === 1 ? '1 år' : `${String(years)} år`} senere`
        : `${years === -1 ? '1 år' : `${String(-years)} år`} tidligere`,
    worth: (after: string, before: string) => `NNV ${after} mod ${before}`,
    movedTo: (title: string, year: number, moved: string) =>
      `${title} begynder i ${String(year)}, ${moved}.`,
    rule: 'En sag, der begynder senere, flytter med alle sine år. Dens NNV diskonteres med sagens egen rente for de år, den flyttes, set fra det startår, sagen selv angiver; begynder den tidligere, bliver NNV tilsvarende større i størrelse.',
    effect: (change: string, after: string) =>
      `Flytningerne ændrer NNV af sagerne med ${change} til ${after}`,
    noEffect: (total: string) => `Ingen sag er flyttet. NNV af sagerne er ${total}`,
    beyond: (count: number) =>
      `${String(count)} sager til er ikke vist her; de er med i alle summer.`,
    used: 'Fra rammen',
    limit: 'Ramme',
    over: 'Over rammen',
  },

  frame: {
    title: 'Penge pr. år mod rammen',
    definition: {
      investment: 'Rammen betaler investeringer: engangsudgifter, også fornyelser.',
      costs: 'Rammen betaler alle udgifter: investering og drift. Risikopuljen er ikke med.',
      net: 'Rammen betaler udgifterne fratrukket gevinsterne. Under 0 giver en sag penge tilbage.',
    } satisfies Record<FrameUse, string>,
    none: 'Ingen sag er valgt endnu, så rammen er urørt.',
    table: 'Penge pr. år mod rammen, tabel',
    case: 'Sag',
    limit: 'Ramme',
    noLimit: 'ingen',
    used: 'Valgte sager i alt',
    left: 'Tilbage',
    others: (count: number) => (count === 1 ? '1 anden sag' : `${String(count)} andre sager`),
    taken: (amount: string) => `tager ${amount} af rammen`,
    overBy: (amount: string) => `${amount} over`,
    limitOf: (amount: string) => `ramme ${amount}`,
    total: 'Hele rammen',
    year: (year: number, used: string, limit: string) => `${String(year)}: ${used} af ${limit}`,
    yearWithout: (year: number, used: string) => `${String(year)}: ${used}, ingen ramme`,
    summary: (years: string) => `Stablede søjler, en for hvert år: ${years}.`,
    isOver: (year: number, amount: string) => `${String(year)} er ${amount} over rammen.`,
    totalIsOver: (amount: string) => `Rammen i alt er overskredet med ${amount}.`,
    isWithin: 'Ingen år er over rammen.',
    noLimits: 'Rammen har ingen beløb endnu. De skrives under Valg.',
    outside: (amount: string) => `${amount} falder i år uden for rammen og er ikke med her.`,
    otherPrices: (frame: number, cases: number) =>
      `Rammen er skrevet i ${String(frame)} p/l, og sagerne vises i ${String(cases)} p/l. De holdes ikke op mod hinanden, før de er i samme års priser.`,
  },
};
