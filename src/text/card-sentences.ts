import type { SaidCard, SaidLine, SaidPart } from './said-card.ts';

/** A card read from the top down, a paragraph for each part: for speaker notes, and for who hears it. */
export function cardSentences(said: SaidCard): readonly string[] {
  const parts: readonly SaidPart[] = [
    { heading: said.title, lines: said.head },
    said.whyNow,
    said.coreTask,
    ...(said.map.lines.length === 0 ? [] : [said.map]),
    ...(said.eachBenefit.length === 0 ? [said.benefits] : said.eachBenefit),
    { ...said.economy, lines: [...said.economy.lines, ...figureLines(said)] },
    said.drawbacks,
    said.risks,
    said.decision,
  ];
  return parts.map(({ heading, lines }) => {
    const text = lines.map((line) => ended(sayLine(line))).join(' ');
    return text === '' ? ended(heading) : `${heading}: ${text}`;
  });
}

/** A line as one text: what it is of, and what it says. */
export function sayLine({ label, text }: Pick<SaidLine, 'label' | 'text'>): string {
  return label === '' ? text : `${label}: ${text}`;
}

function figureLines({ figures }: SaidCard): readonly SaidLine[] {
  return figures.map(({ title, value, remark }) => ({
    label: title,
    text: remark === '' ? value : `${value} (${remark})`,
    missing: null,
  }));
}

function ended(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
