import { parseCase } from '#src/document/parse-case.ts';
import { parseOrganisation } from '#src/document/parse-organisation.ts';
import { parsePortfolio } from '#src/document/parse-portfolio.ts';
import { parseVersion, type VersionRecord } from '#src/document/parse-version.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Organisation } from '#src/domain/organisation/organisation.ts';
import type { Portfolio } from '#src/domain/portfolio/portfolio.ts';
import {
  exampleCase,
  exampleOrganisation,
  examplePortfolio,
  pathsIn,
  stepsOf,
  withValueAt,
} from '#test/support/documents.ts';
import { aSeal, aVersionRecord } from '#test/support/named-versions.ts';

/**
 * A case, an organisation and a portfolio with a payload in every text, and all those texts but the
 * ones of the portfolio: most are names of cases that are not here.
 */
export interface Poison {
  readonly businessCase: BusinessCase;
  readonly organisation: Organisation;
  readonly portfolio: Portfolio;
  /** Sealed, with the case as it is. */
  readonly version: VersionRecord;
  readonly texts: readonly string[];
}

/** `payloadAt` says what is written in each text, counted over a whole document. */
export function poisonWith(payloadAt: (index: number) => string): Poison {
  const inCase = poisoned(exampleCase, (document) => parseCase(document).ok, payloadAt);
  const businessCase = inCase.document as unknown as BusinessCase;
  const inVersion = poisoned(
    () => ({ ...aVersionRecord({ document: businessCase, seal: aSeal() }), document: {} }),
    (version) => parseVersion({ ...(version as VersionRecord), document: businessCase }).ok,
    payloadAt,
  );
  const inOrganisation = poisoned(
    exampleOrganisation,
    (document) => parseOrganisation(document).ok,
    payloadAt,
  );
  const inPortfolio = poisoned(
    examplePortfolio,
    (document) => parsePortfolio(document).ok,
    payloadAt,
  );
  return {
    businessCase,
    organisation: inOrganisation.document as unknown as Organisation,
    portfolio: inPortfolio.document as unknown as Portfolio,
    version: { ...(inVersion.document as unknown as VersionRecord), document: businessCase },
    texts: [
      ...inCase.texts.filter((text) => !isNamedElsewhere(text)),
      ...inOrganisation.texts,
      ...inVersion.texts,
    ],
  };
}

/** What belongs to the organisation is shown by the name it has there, as long as it is there. */
function isNamedElsewhere(text: string): boolean {
  return /\.(?:pool|keyRole|principle|coreTask)\.name\/\/$/.test(text);
}

/** A document, and the texts that were put into it. */
interface Poisoned {
  readonly document: Record<string, unknown>;
  readonly texts: readonly string[];
}

/**
 * A document with a payload in every field that takes any text, each told apart by its path.
 *
 * Which those are is asked of the reader of documents: it takes any text there, and only there.
 */
function poisoned(
  document: () => Record<string, unknown>,
  isRead: (document: unknown) => boolean,
  payloadAt: (index: number) => string,
): Poisoned {
  const fields = pathsIn(document()).filter(
    (path) =>
      typeof valueAt(document(), path) === 'string' &&
      isRead(withValueAt(document(), path, 'Hvad som helst <&>')),
  );
  const texts = fields.map((path, index) => `${payloadAt(index)}//${path}//`);
  const whole = fields.reduce(
    (changed, path, index) => withValueAt(changed, path, texts[index]),
    document(),
  );
  return { document: whole, texts };
}

function valueAt(document: unknown, path: string): unknown {
  return stepsOf(path).reduce(
    (at, step) => (at as Readonly<Record<string | number, unknown>>)[step],
    document,
  );
}
