import type { CardFigure, CardPanel } from './card-figure.ts';
import { figurePanel, panel, wholeLine, words, type Setting } from './panel.ts';
import { grid, row, shareOf, stack, type Piece } from './piece.ts';

/** Between a heading and what it stands over. */
const UNDER_HEADING = 2;
const FACT_LINES = 2;
const NAME_LINES = 2;

/** A card to be read from the top down. */
export function uprightPage(figure: CardFigure, width: number, setting: Setting): Piece {
  const { gap } = setting.sizes;
  const half = shareOf(width, 2, gap);
  return stack(
    [
      head(figure, width, setting),
      row([told(figure.whyNow, half, setting), told(figure.coreTask, half, setting)], gap),
      map(figure, width, setting),
      benefits(figure, width, setting),
      economy(figure, width, setting),
      row([list(figure.drawbacks, half, setting), list(figure.risks, half, setting)], gap),
      told(figure.decision, width, setting),
    ],
    gap,
  );
}

/** A card lying: three columns, with the figures above and the map beneath. */
export function lyingPage(figure: CardFigure, width: number, setting: Setting): Piece {
  const { gap } = setting.sizes;
  const third = shareOf(width, 3, gap);
  const columns = [
    [told(figure.whyNow, third, setting), told(figure.coreTask, third, setting)],
    [benefits(figure, third, setting)],
    [
      list(figure.drawbacks, third, setting),
      list(figure.risks, third, setting),
      told(figure.decision, third, setting),
    ],
  ];
  return stack(
    [
      head(figure, width, setting),
      economy(figure, width, setting),
      row(
        columns.map((pieces) => stack(pieces, gap)),
        gap,
      ),
      map(figure, width, setting),
    ],
    gap,
  );
}

function head({ name, facts }: CardFigure, width: number, { sizes }: Setting): Piece {
  const { body } = sizes.text;
  const { facts: columns } = sizes.columns;
  const each = shareOf(width, columns, sizes.gap);
  const pieces =
    columns === 1
      ? [words(facts.map(wholeLine).join(' · '), 'fact', width, body, FACT_LINES)]
      : facts.map((fact) =>
          words(wholeLine(fact), fact.isMissing ? 'missing' : 'fact', each, body, FACT_LINES),
        );
  const known = grid(pieces, columns, sizes.gap, UNDER_HEADING);
  if (!sizes.hasName) return known;
  return stack([words(name, 'title', width, sizes.text.name, NAME_LINES), known], UNDER_HEADING);
}

/** All lines of a text, each as long as there is room for. */
function told(part: CardPanel, width: number, setting: Setting): Piece {
  const room = { entries: part.lines.length, lines: setting.room.prose, left: 'counted' } as const;
  return panel(part, width, room, setting);
}

function list(part: CardPanel, width: number, setting: Setting): Piece {
  const { entries, entry } = setting.room;
  return panel(part, width, { entries, lines: entry, left: 'counted' }, setting);
}

function map({ map: part }: CardFigure, width: number, setting: Setting): Piece {
  const { figure } = part;
  if (figure === null) return told(part, width, setting);
  if (setting.room.nodes === 0) {
    return heading(part.heading, figure.nodes.length, width, setting);
  }
  const drawn = setting.mapOf(setting.room.nodes);
  return stack([heading(part.heading, drawn.left, width, setting), drawn], UNDER_HEADING);
}

function benefits({ benefits: part }: CardFigure, width: number, setting: Setting): Piece {
  const { sizes, room } = setting;
  if (part.each.length === 0) return told(part, width, setting);
  const { benefits: columns } = sizes.columns;
  const each = shareOf(width, columns, sizes.gap);
  const shown = part.each.slice(0, room.benefits);
  const inBox = { entries: room.details, lines: room.entry, left: 'ellipsis' } as const;
  const pieces = shown.map((benefit) => panel(benefit, each, inBox, setting));
  const left = part.each.length - shown.length;
  return stack(
    [heading(part.heading, left, width, setting), grid(pieces, columns, sizes.gap)],
    UNDER_HEADING,
  );
}

function economy({ economy: part }: CardFigure, width: number, setting: Setting): Piece {
  const { sizes } = setting;
  if (part.figures.length === 0) return told(part, width, setting);
  const { figures: columns } = sizes.columns;
  const each = shareOf(width, columns, sizes.gap);
  const terms = [part.heading, ...part.lines.map(wholeLine)].join(' · ');
  const pieces = part.figures.map((figure) => figurePanel(figure, each, setting));
  return stack(
    [heading(terms, 0, width, setting), grid(pieces, columns, sizes.gap)],
    UNDER_HEADING,
  );
}

/** The heading of several boxes, and how much of what it stands over is left out. */
function heading(text: string, left: number, width: number, { sizes, more }: Setting): Piece {
  const whole = left === 0 ? text : `${text} · ${more(left)}`;
  return words(whole, 'head', width, sizes.text.heading, 2);
}
