/** Editing on the drawing of a map, with the mouse, with fingers and by keyboard. */
export const mapEditing = {
  hint: 'Træk en boks op eller ned for at flytte den, og træk fra prikken ved dens kant for at forbinde. Dobbeltklik omdøber. Træk i det tomme for at flytte udsnittet.',
  /** Of the tools for what is chosen. */
  tools: 'Det valgte',
  nothingChosen: 'Vælg en boks eller en forbindelse for at ændre den.',
  chosenSeveral: (count: number) => `${String(count)} led er valgt`,
  noneChosen: 'Ingen led er valgt.',

  add: {
    deliverable: 'Tilføj leverance i diagrammet',
    enabling: 'Tilføj forandring i diagrammet',
    practice: 'Tilføj forandring i diagrammet',
    benefit: 'Tilføj gevinst i diagrammet',
    goal: 'Tilføj mål i diagrammet',
    coreTask: 'Tilføj kerneopgave i diagrammet',
  },
  /** What stands on the buttons under the columns. */
  addShort: {
    deliverable: 'Leverance',
    enabling: 'Forandring',
    practice: 'Forandring',
    benefit: 'Gevinst',
    goal: 'Mål',
    coreTask: 'Kerneopgave',
  },
  nameOfNew: (kind: string) => `Navn på ny ${kind}`,
  /** What a new node is called in the label of its name. */
  newKinds: {
    deliverable: 'leverance',
    enabling: 'forandring',
    practice: 'forandring',
    benefit: 'gevinst',
    goal: 'mål',
    coreTask: 'kerneopgave',
  },
  nameMissing: 'Skriv et navn, eller tryk Esc.',
  alreadyThere: (name: string) => `»${name}« står allerede på diagrammet.`,
  full: 'Der er ikke plads til flere af den slags.',
  added: (kind: string, name: string) => `${kind} »${name}« er tilføjet.`,

  rename: 'Omdøb',
  newName: (name: string) => `Nyt navn til ${name}`,
  renamed: (before: string, after: string) => `»${before}« hedder nu »${after}«.`,
  nameOfOrganisation: (name: string) => `»${name}« står i Rammer og får sit navn dér.`,

  remove: 'Slet',
  deletedSeveral: (names: string) => `${names} er slettet med deres forbindelser.`,
  several: (count: number) => `${String(count)} led`,
  kept: (names: string) =>
    `${names} kan ikke slettes her: sagens egen kerneopgave vælges på Grundlag, og udgifter i dag står under Alternativer.`,

  moveUp: 'Flyt op',
  moveDown: 'Flyt ned',
  moved: (name: string, place: number, of: number) =>
    `»${name}« er nu nummer ${String(place)} af ${String(of)} i sin kolonne.`,
  movedSeveral: (count: number) => `${String(count)} led er flyttet.`,
  atTheEnd: 'Længere kan det ikke flyttes i sin kolonne.',
  release: 'Slip placering',
  released: (names: string) => `${names} finder selv sin plads igen.`,

  chain: 'Vis kæden alene',
  chainShown: (name: string) => `Kun kæden for »${name}« står frem.`,
  allShown: 'Hele diagrammet står frem igen.',

  link: 'Forbind',
  linkFrom: (name: string) =>
    `Vælg, hvad »${name}« skal føre til. Piletasterne går mellem mulighederne, Enter forbinder, Esc fortryder.`,
  linkingFrom: (name: string) => `Hvad skal »${name}« føre til?`,
  linkLeave: 'Fortryd forbindelse',
  noTargets: (name: string) => `»${name}« kan ikke forbindes til mere.`,
  linked: (from: string, to: string) => `»${from}« fører nu til »${to}«.`,
  notLinked: 'Der er ikke forbundet noget.',
  noLines: (name: string) => `»${name}« har ingen forbindelser endnu.`,
  share: 'Andel',
  unlink: 'Fjern forbindelse',
  unlinked: (from: string, to: string) => `»${from}« fører ikke længere til »${to}«.`,

  readOnly: 'Her kan diagrammet kun ses, ikke ændres.',

  keys: 'Taster i diagrammet',
  keyList: [
    ['Piletaster', 'Gå fra boks til boks'],
    ['N', 'Tilføj i samme kolonne'],
    ['Enter eller F2', 'Omdøb'],
    ['F', 'Forbind: piletasterne vælger, Enter forbinder'],
    ['L', 'Gå til boksens forbindelser: Enter retter andelen, Delete fjerner'],
    ['Alt og pil op eller ned', 'Flyt i kolonnen'],
    ['S', 'Slip placering'],
    ['Mellemrum, eller Skift og pil', 'Vælg flere'],
    ['Delete', 'Slet'],
    ['K', 'Vis kæden alene'],
    ['+, − og 0', 'Zoom ind og ud, og tilpas bredden'],
    ['Esc', 'Forlad det, der er i gang'],
  ],
} as const;
