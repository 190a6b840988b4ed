import type { Consulted } from '../../domain/business-case/business-case.ts';
import type { remarksOnCase, remarksOnLine, remarksOnRisk } from '../../domain/quality/remark.ts';

/** What is remarked, and why it matters to the one who decides. */
export interface RemarkWords {
  readonly what: string;
  readonly why: string;
}

const onCase = {
  'no-ranges': {
    what: 'Ingen linje har et lavt og et højt skøn',
    why: 'Med ét tal pr. linje kan ingen se, hvor sikkert resultatet er. Begynd med de største linjer.',
  },
  'no-risks': {
    what: 'Der er ingen risici',
    why: 'Det, der måske sker, koster også. Tag højst en halv snes med, hver med sandsynlighed og konsekvens.',
  },
  'no-running-costs': {
    what: 'Der er ingen løbende udgifter',
    why: 'Næsten alt, der indføres, skal også drives: licens, support, opgraderinger, tid.',
  },
  'no-drawbacks-looked-for': {
    what: 'Der er ingen negative gevinster',
    why: 'De fleste forandringer koster noget et sted. Skriv dem, eller sæt kryds ved, at der er ledt.',
  },
  'nothing-asked-for': {
    what: 'Det er ikke sagt, hvilken beslutning der ønskes',
    why: 'Uden en indstilling ved ingen ved bordet, hvad de siger ja til. Den står på gevinstkortet og i bilaget.',
  },
  'nothing-recommended': {
    what: 'Intet alternativ er anbefalet',
    why: 'Den, der skal beslutte, skal kunne se, hvad der foreslås.',
  },
  'recommended-without-reason': {
    what: 'Anbefalingen har ingen begrundelse',
    why: 'Uden en begrundelse kan ingen se, hvorfor det ikke blev et af de andre.',
  },
} satisfies Record<(typeof remarksOnCase)[number], RemarkWords>;

const onLine = {
  'estimate-without-range': {
    what: 'Er et skøn, men har ikke lavt og højt',
    why: 'Et skøn uden spænd ser sikrere ud, end det er.',
  },
  'narrow-range': {
    what: 'Lavt og højt ligger tættere end 5 %',
    why: 'Så præcist kender man sjældent et tal, før det er der. Et for smalt spænd giver en falsk sikkerhed.',
  },
  'no-evidence': {
    what: 'Det er ikke sagt, hvad tallet bygger på',
    why: 'Et tilbud og et løst skøn fortjener ikke samme tillid.',
  },
  'owner-leads-the-project': {
    what: 'Gevinstejeren er projektlederen',
    why: 'Projektet slutter, før gevinsten kommer. Gevinsten skal ejes i driften.',
  },
  'no-harvest-form': {
    what: 'Det er ikke sagt, hvordan gevinsten høstes',
    why: 'Det, der ikke bliver taget ud af et budget eller brugt til noget bestemt, forsvinder.',
  },
  'range-and-risk': {
    what: 'Er både et spænd og en risiko',
    why: 'Det samme forhold tæller to gange. Behold det ene.',
  },
} satisfies Record<(typeof remarksOnLine)[number], RemarkWords>;

const onRisk = {
  'risk-not-sized': {
    what: 'Mangler sandsynlighed eller konsekvens',
    why: 'Uden begge dele er der ikke sat penge af til den.',
  },
  'risk-without-measure': {
    what: 'Der gøres ikke noget ved den',
    why: 'Skriv, hvad der gør den mindre, eller at den tages, som den er.',
  },
  'risk-without-owner': { what: 'Har ingen ejer', why: 'Ingen holder øje med den.' },
} satisfies Record<(typeof remarksOnRisk)[number], RemarkWords>;

/** Kvalitetstjek: what a good reviewer would write about the case. */
export const quality = {
  verdict: 'Klar til beslutning?',
  ready: 'Ja. Intet mangler, og der er intet at bemærke.',
  readyWithRemarks: 'Ja. Intet mangler. Se bemærkningerne igennem, før sagen lægges frem.',
  notReady: 'Ikke endnu.',
  counts: {
    missing: (count: number) => (count === 1 ? '1 mangel' : `${String(count)} mangler`),
    mend: (count: number) => `${String(count)} skal rettes`,
    weigh: (count: number) => `${String(count)} bør overvejes`,
  },
  allDemanded: 'Målt efter alle krav.',
  measuredBy: (size: string, name: string) =>
    `Udgifter på ${size} i perioden: målt efter kravene til »${name}« i Rammer.`,
  notDemanded: 'Ikke krævet',
  notDemandedRemark: 'af en sag af denne størrelse',
  show: (count: number) => `Vis ${String(count)}`,
  mend: 'Skal rettes',
  mendRemark: 'før sagen er klar',
  weigh: 'Bør overvejes',
  weighRemark: 'kan være ment sådan',
  none: 'Intet at bemærke.',
  more: (count: number) => `Vis ${String(count)} til`,
  whole: 'Hele sagen',
  untitledChange: 'forandring uden navn',
  consulted: 'Hørt før beslutning',
  consultedHint: 'Sæt kryds, når de er spurgt og har svaret.',
  parties: {
    it: 'It-afdelingen',
    dataProtectionOfficer: 'Databeskyttelsesrådgiveren',
    systemOwner: 'Systemejeren',
  } satisfies Record<Consulted, string>,
  drawbacks: 'Negative gevinster',
  noDrawbacks: 'Der er ledt efter negative gevinster, og der er ingen',
  hasDrawbacks: 'Sagen har negative gevinster.',
  remarks: { ...onCase, ...onLine, ...onRisk },
  notConsulted: {
    it: {
      what: 'It-afdelingen er ikke hørt',
      why: 'Løsningen skal passe med det, der er, og it skal være med fra starten.',
    },
    dataProtectionOfficer: {
      what: 'Databeskyttelsesrådgiveren er ikke hørt',
      why: 'Personoplysninger kan stoppe en sag sent, eller forme den tidligt.',
    },
    systemOwner: {
      what: 'Systemejeren er ikke hørt',
      why: 'Den, der ejer systemet bagefter, skal kunne sige ja til det.',
    },
  } satisfies Record<Consulted, RemarkWords>,
  benefitBeforeChange: (change: string, starts: string, inPlace: string): RemarkWords => ({
    what: `Begynder ${starts}, før »${change}« er på plads ${inPlace}`,
    why: 'Gevinsten kommer af, at man gør noget på en anden måde, og ikke før.',
  }),
  changeNotPlanned: (change: string): RemarkWords => ({
    what: `»${change}« har ingen måned, den er på plads`,
    why: 'Gevinsten forudsætter forandringen, så ingen ved, hvornår den kommer.',
  }),
  takenBeforeItComes: (taken: string, starts: string): RemarkWords => ({
    what: `Budgettet er reduceret fra ${taken}, men gevinsten begynder først i ${starts}`,
    why: 'Indtil da mangler pengene et andet sted.',
  }),
  carriesMost: {
    costs: (share: string): RemarkWords => ({
      what: `Er ${share} af alle udgifter`,
      why: 'Tager den fejl, tager hele sagen fejl. Den skal være den bedst belagte.',
    }),
    benefits: (share: string): RemarkWords => ({
      what: `Bærer ${share} af alle gevinster i kroner`,
      why: 'Sagen står og falder med den. Den skal være den bedst belagte.',
    }),
  },
};
