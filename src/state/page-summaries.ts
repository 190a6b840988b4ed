import { ok } from '../base/result.ts';
import { remembered } from '../base/remembered.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { CaseSummary } from '../domain/portfolio/case-summary.ts';
import { summaryOfCase } from '../domain/portfolio/summary-of-case.ts';
import type { CaseService } from './services.ts';
import type { SummaryRequest, SummaryService } from './summary-service.ts';

/** Work that takes longer than this at a stretch makes a page answer late. Milliseconds. */
const STRETCH = 40;

/**
 * Sums up the cases on the page itself, from their documents: where nothing can be kept, or nothing
 * runs beside the page, there are few of them [SAV-16].
 */
export function createPageSummaries({ cases }: { readonly cases: CaseService }): SummaryService {
  let key = '';
  let known: ReturnType<typeof summingUp> | null = null;
  return {
    load: async (asked, onProgress) => {
      const found = await cases.list();
      if (!found.ok) return found;
      const isSame = key === JSON.stringify(asked);
      const summaryOf = known !== null && isSame ? known : summingUp(asked);
      [key, known] = [JSON.stringify(asked), summaryOf];
      const documents = found.value.cases.map(({ document }) => document);
      const made: CaseSummary[] = [];
      let since = performance.now();
      for (const document of documents) {
        if (performance.now() - since > STRETCH) {
          onProgress({ done: made.length, of: documents.length });
          await new Promise((resolve) => setTimeout(resolve));
          since = performance.now();
        }
        made.push(summaryOf(document));
      }
      return ok({ cases: made, unreadable: found.value.unreadable.length });
    },
  };
}

/** Each document is summed up once for as long as the same is asked. */
function summingUp({ comparison, proportions }: SummaryRequest) {
  return remembered((document: BusinessCase) => summaryOfCase(document, comparison, proportions));
}
