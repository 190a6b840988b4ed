import type { Result } from '../base/result.ts';
import type { Portfolio } from '../domain/portfolio/portfolio.ts';
import type { DocumentFailure } from './document-failure.ts';
import { portfolioMigrations } from './migrations/portfolio-migrations.ts';
import { parseDocument } from './parse-document.ts';
import { problemsInPortfolio } from './problems-in-portfolio.ts';
import { portfolioSchema } from './schema/portfolio-schema.ts';

/**
 * What is chosen between cases, whatever version wrote it [DOC-1, MIG-1]. The cases it names need not
 * be there.
 *
 * - `value`: anything. It is never changed, and what comes back shares nothing with it.
 * - Every portfolio an edit makes is accepted [DOC-7].
 * - Errors: as those of a case; `not-a-case` for what is no document at all.
 */
export function parsePortfolio(value: unknown): Result<Portfolio, DocumentFailure> {
  return parseDocument(value, portfolioKind);
}

const portfolioKind = {
  migrations: portfolioMigrations,
  schema: portfolioSchema,
  problemsIn: problemsInPortfolio,
};
