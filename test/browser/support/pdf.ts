import type { Page } from 'playwright-core';

/** What can be seen in the bytes of a PDF that Chromium wrote. */
export interface SeenPdf {
  readonly isTagged: boolean;
  readonly language: string | null;
  /** How many fonts lie in it, and how many it only names. */
  readonly fonts: { readonly inside: number; readonly named: number };
  /** Width and height of each page in points, whole. */
  readonly pages: readonly (readonly [number, number])[];
  /** The levels of its headings, once each, from the highest down. */
  readonly headings: readonly number[];
  /** The titles of its bookmarks, in no order. */
  readonly bookmarks: readonly string[];
}

/** Prints the page as the browser does when a person keeps it as a PDF. */
export async function printedPdf(page: Page): Promise<SeenPdf> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  const text = Buffer.from(data, 'base64').toString('latin1');
  const sizes = text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return {
    isTagged: text.includes('/Marked true'),
    language: /\/Lang \(([^)]*)\)/.exec(text)?.[1] ?? null,
    fonts: {
      inside: count(text, /\/FontFile[23]? /g),
      named: count(text, /\/Type \/FontDescriptor/g),
    },
    pages: [...sizes].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]),
    headings: [
      ...new Set([...text.matchAll(/\/S \/H(\d)\b/g)].map(([, level]) => Number(level))),
    ].toSorted((a, b) => a - b),
    bookmarks: [...text.matchAll(/\/Title (?:\(([^)]*)\)|<FEFF([\dA-F]*)>)/g)].map(
      ([, plain, wide = '']) => plain ?? fromHexadecimal(wide),
    ),
  };
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** UTF-16 with the higher byte first. */
function fromHexadecimal(digits: string): string {
  const units = digits.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
