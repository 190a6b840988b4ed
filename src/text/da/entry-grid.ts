/** The grid that costs and benefits are entered in. */
export const entryGrid = {
  details: (number: number, title: string) =>
    `Linje ${String(number)}: detaljer${title === '' ? '' : ` for ${title}`}`,
  lineNumber: 'Linje',
  newLine: 'Ny linje',
  cell: (line: string, column: string) => `${line}, ${column}`,
  line: (number: number, title: string) =>
    title === '' ? `Linje ${String(number)}` : `Linje ${String(number)}, ${title}`,

  hint: 'Skriv direkte i felterne. F2 retter, Alt+Enter går til alle linjens felter, Ctrl+V indsætter fra Excel, Esc og så Tab går videre.',
  hintTouch:
    'Tryk to gange på et felt for at skrive i det. Nummeret fører til alle linjens felter.',
  readOnly: 'Her kan linjerne kun læses.',
  readAs: (shown: string) => `Læses som ${shown}${shown.endsWith('.') ? '' : '.'}`,
  notAChoice: (text: string, choices: string) => `${text} er ikke en af mulighederne: ${choices}.`,
  full: (most: number) =>
    `Der er ikke plads til flere linjer: en sag kan have ${String(most)} i alt.`,
  nothingToFill: 'Vælg først et felt, der er skrevet i, og så dem, der skal fyldes.',
  computedCleared: 'Tallet er regnet ud. Skriv 0, hvis der ikke er noget i året.',

  tools: 'Linjer',
  add: 'Tilføj linje',
  remove: (count: number) => (count > 1 ? `Slet ${String(count)} linjer` : 'Slet linje'),
  removed: (count: number) =>
    count > 1 ? `${String(count)} linjer er slettet.` : 'Linjen er slettet.',
  takeBack: 'Ctrl+Z fortryder.',
  moveUp: 'Flyt op',
  moveDown: 'Flyt ned',
  copy: 'Kopiér linje',
  copied: 'Linjen er kopieret.',

  pasted: (cells: number, lines: number) =>
    [
      cells === 1 ? '1 felt er indsat' : `${String(cells)} felter er indsat`,
      ...(lines === 0 ? [] : [lines === 1 ? '1 ny linje' : `${String(lines)} nye linjer`]),
    ].join(', ') + '.',
  filled: (cells: number) =>
    cells === 1 ? '1 felt er fyldt.' : `${String(cells)} felter er fyldt.`,

  preview: {
    title: 'Se efter, før der indsættes',
    refused: (refused: number, all: number) =>
      refused === 1
        ? `1 af ${String(all)} felter kan ikke læses og er vist med rødt.`
        : `${String(refused)} af ${String(all)} felter kan ikke læses og er vist med rødt.`,
    remarked: (count: number) =>
      count === 1
        ? '1 felt kunne være ment anderledes, end det læses.'
        : `${String(count)} felter kunne være ment anderledes, end de læses.`,
    unchanged: 'Intet er ændret endnu.',
    insertOthers: 'Indsæt alligevel uden de røde',
    table: 'Sådan læses felterne',
    reasons: 'Hvorfor',
    reason: (place: string, text: string, reason: string) => `${place}: »${text}« – ${reason}`,
    outside: 'Uden kolonne',
    newLine: (number: number) => `Linje ${String(number)}, ny`,
    noLine: 'Ingen linje',
    notRead: 'ikke læst',
    more: (count: number) => `og ${String(count)} til.`,
    moreRows: (count: number) =>
      count === 1 ? 'og 1 linje til' : `og ${String(count)} linjer til`,
  },
};
