/** A table as it stands on paper and on a slide: texts alone, and every one of them said in words. */
export interface PaperTable {
  /** What it shows, to who does not see it. */
  readonly says: string;
  readonly columns: readonly PaperColumn[];
  /** One text a column. */
  readonly rows: readonly (readonly string[])[];
}

export interface PaperColumn {
  /** Empty where the texts beneath say it themselves. */
  readonly head: string;
  /** Of the width of the table, in proportion to the others. */
  readonly share: number;
  readonly isNumber?: boolean;
}

/** A text that someone may not have written yet. */
export function saidOr(text: string | null | undefined, otherwise: string): string {
  const said = text?.trim() ?? '';
  return said === '' ? otherwise : said;
}
