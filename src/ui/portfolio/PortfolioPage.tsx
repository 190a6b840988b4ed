import { useEffect, useState } from 'react';

import type { Comparison } from '../../domain/portfolio/case-summary.ts';
import { da } from '../../text/da.ts';
import { portfolio as words } from '../../text/da/portfolio.ts';
import { useApp, useMayWrite, useOrganisation, usePortfolio, useStorage } from '../app-context.ts';
import { documentCommands } from '../commands.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { useShortcuts } from '../shortcuts.ts';
import { PortfolioFrame } from './PortfolioFrame.tsx';
import { SummariesNotice } from './SummariesNotice.tsx';
import { useSummaries } from './use-summaries.ts';

/** Portefølje: what is chosen between the cases. While another tab writes, nothing here can be changed. */
export function PortfolioPage() {
  const { portfolio, summaries: store } = useApp();
  const open = usePortfolio((state) => state.open);
  const failure = usePortfolio((state) => state.failure);
  const access = usePortfolio((state) => state.access);
  const organisation = useOrganisation((state) => state.open?.history.present ?? null);
  const mayWrite = useMayWrite();
  const isBlocked = useStorage(({ standing }) => standing === 'blocked');
  // It lasts as long as the app is open: the cases are summed up for it.
  const [asked, setAsked] = useState<Comparison | null>(store.getState().comparison);
  const document = open?.history.present ?? null;
  const ownPrices = document === null ? null : document.frame.priceYear;
  const comparison = asked ?? (ownPrices === null ? null : { priceYear: ownPrices, rate: null });
  const summed = useSummaries(comparison);
  const commands = documentCommands({ ...portfolio.getState(), access }, open?.history ?? null);
  useShortcuts(commands);

  useEffect(() => {
    void portfolio.getState().claim();
    return () => void portfolio.getState().release();
  }, [portfolio]);

  return (
    <>
      {access === 'reading' && mayWrite ? (
        <Banner
          tone="info"
          actions={
            <Button onClick={() => portfolio.getState().takeOver()}>{da.frame.takeOver}</Button>
          }
        >
          {words.openElsewhere}
        </Banner>
      ) : null}
      {failure === null || isBlocked ? null : <Banner tone="error">{words.unreadable}</Banner>}
      <SummariesNotice summed={summed} />
      {document === null ||
      organisation === null ||
      summed.summaries === null ||
      summed.comparison === null ? null : (
        <PortfolioFrame
          place={{
            summaries: summed.summaries,
            portfolio: document,
            organisation,
            comparison: summed.comparison,
            apply: portfolio.getState().apply,
            canWrite: access === 'writing',
          }}
          commands={commands}
          onCompare={setAsked}
        />
      )}
    </>
  );
}
