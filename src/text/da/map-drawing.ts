/** The drawing of a map: how it is looked at, and how it goes out of the app. */
export const mapDrawing = {
  heading: 'Gevinstdiagram',
  hint: 'Vælg en boks for at se dens kæde alene. Piletasterne går fra boks til boks, Enter vælger, og + og − zoomer.',
  empty:
    'Her kommer diagrammet, når sagen har en leverance, en forandring, en gevinst eller et mål.',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  fit: 'Tilpas bredden',
  fitWhole: 'Se det hele',
  showNumbers: 'Vis numre',
  showAll: 'Fremhæv ikke kæden',
  cut: (count: number) =>
    count === 1
      ? 'Teksten i 1 boks er for lang og er afkortet. Hele teksten står i tabellen.'
      : `Teksten i ${String(count)} bokse er for lang og er afkortet. Hele teksten står i tabellen.`,
  leadsTo: (names: string) => `Fører til ${names}.`,
  comesFrom: (names: string) => `Kommer fra ${names}.`,
  isPlaced: 'Sat på plads.',
  line: (from: string, to: string) => `Forbindelse fra ${from} til ${to}`,
  lineWithShare: (from: string, to: string, share: string) =>
    `Forbindelse fra ${from} til ${to}, ${share}`,
  figureTitle: (title: string) => `Gevinstdiagram: ${title}`,
  print: 'Udskriv diagrammet',
  fileKind: 'gevinstdiagram',
  /** Said to the speaker under the slide. */
  notes: (head: string, sentences: string) => `${head}\n\n${sentences}`,
} as const;
