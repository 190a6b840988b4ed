import type { Decision } from '../../domain/versions/named-version.ts';

const decisions: Readonly<Record<Decision, string>> = {
  approved: 'Godkendt',
  conditions: 'Godkendt med vilkår',
  postponed: 'Udsat',
  rejected: 'Afvist',
};

/** Versioner: the case as it was when someone gave it a name or a forum decided on it. */
export const namedVersions = {
  title: 'Navngivne og forseglede versioner',
  text: 'En version er sagen, som den er nu, gemt under et navn. Når et forum har besluttet, forsegles den: så kan den hverken rettes eller slettes, og kontrolsummen på papiret viser, at det er den.',
  empty: 'Der er ingen versioner endnu.',
  keep: 'Gem som version',
  seal: 'Forsegl til beslutning',
  sealThis: 'Forsegl',
  look: 'Se',
  goBack: 'Gør til den aktuelle sag',
  saveAsFile: 'Gem som fil',
  remove: 'Slet',
  ofVersion: (name: string) => ` versionen ${name}`,
  numbered: (number: number, name: string) => `${String(number)}. ${name}`,
  keptAt: (moment: string) => `gemt ${moment}`,
  isPresent: 'som sagen er nu',
  sealed: 'Forseglet',
  decisions,
  sealWords: (decision: string, forum: string, date: string) => `${decision} af ${forum} ${date}`,
  reason: (reason: string, sealedBy: string) => `${reason} Forseglet af ${sealedBy}.`,
  checksum: (digits: string) => `SHA-256 ${digits}`,
  altered:
    'Versionen er ændret uden om appen, siden den blev gemt: kontrolsummen passer ikke. Det, der står i den, er ikke det, der blev gemt.',
  alteredShort: 'ændret uden om appen: kontrolsummen passer ikke',
  unreadable: 'Versionen kan ikke læses.',
  earlier: 'Automatisk gemte udgaver',
  earlierText:
    'Appen gemmer selv sagen, når den åbnes, før store rettelser og hvert tiende minut. De 20 nyeste bliver.',

  head: {
    sealed: (words: string) => `Forseglet version: ${words}.`,
    isSame: 'Sagen er uændret siden.',
    hasChanged: 'Sagen er ændret siden.',
  },

  keepDialog: {
    title: 'Gem sagen som version',
    name: 'Navn',
    nameHint: 'Så andre kan kende den: »Til høring«, »Efter budgetmøde«.',
    note: 'Note',
    save: 'Gem version',
  },

  sealDialog: {
    title: 'Forsegl til beslutning',
    text: 'Sagen gemmes, som den er, sammen med beslutningen. Seglet kan ikke brydes, rettes eller slettes, så længe sagen er der.',
    ready: 'Sagen har det, den skal have før en beslutning.',
    missing: (count: number) =>
      count === 1
        ? 'Én ting mangler eller skal rettes i sagen. Den kan forsegles alligevel, men så står manglen i det forseglede.'
        : `${String(count)} ting mangler eller skal rettes i sagen. Den kan forsegles alligevel, men så står manglerne i det forseglede.`,
    missingList: 'Se, hvad der mangler',
    forum: 'Hvem har besluttet?',
    forumHint: 'For eksempel styregruppen, direktionen eller Økonomiudvalget.',
    date: 'Beslutningsdato',
    decision: 'Beslutning',
    reason: 'Begrundelse',
    sealedBy: 'Forseglet af',
    save: 'Forsegl',
    name: (forum: string, date: string) => `${forum} ${date}`,
  },

  needed: 'Skal udfyldes.',

  removeDialog: {
    title: (name: string) => `Slet versionen ${name}?`,
    text: 'Versionen kan ikke hentes tilbage. Sagen selv ændres ikke.',
  },

  view: {
    title: (name: string) => `Versionen ${name}`,
    text: 'Sådan var sagen. Intet kan rettes her.',
    part: 'Del af sagen',
    back: 'Tilbage til versionerne',
  },

  wentBack: (name: string) => `Sagen er nu som i versionen ${name}. Det kan fortrydes.`,
  failures: {
    sealed: 'Versionen er forseglet og kan hverken rettes eller slettes. Intet er ændret.',
    altered: 'Versionen er ændret uden om appen og kan ikke forsegles. Intet er ændret.',
    'not-found': 'Versionen er her ikke mere.',
    other: 'Versionen kunne ikke gemmes på denne enhed. Intet er ændret.',
  },
};
