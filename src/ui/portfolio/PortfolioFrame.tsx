import { Suspense, useState, type ComponentType } from 'react';

import { portfolio as words } from '../../text/da/portfolio.ts';
import type { Comparison } from '../../domain/portfolio/case-summary.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { formatNumber, formatRate } from '../../text/format.ts';
import type { Command } from '../commands.ts';
import { DocumentActions } from '../frame/DocumentActions.tsx';
import { NotFound } from '../frame/NotFound.tsx';
import { Button } from '../parts/Button.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { TabList } from '../parts/TabList.tsx';
import { Tag } from '../parts/Tag.tsx';
import { paths, portfolioTabs, routing, useCurrentPath, useRouteTab } from '../routing.ts';
import { ComparisonDialog } from './ComparisonDialog.tsx';
import { EmptyPortfolio } from './EmptyPortfolio.tsx';
import { KeyStrip } from './KeyStrip.tsx';
import type { PortfolioPlace } from './place.ts';
import { portfolioMeetingPages, portfolioPages } from './tabs.ts';

interface Props {
  readonly place: PortfolioPlace;
  readonly commands: readonly Command[];
  readonly onCompare: (comparison: Comparison) => void;
}

const pages: Readonly<Record<string, ComponentType<PortfolioPlace>>> = {
  ...portfolioPages,
  ...portfolioMeetingPages,
};

/** What all parts of the portfolio stand in: what is compared and how, and the way between them. */
export function PortfolioFrame({ place, commands, onCompare }: Props) {
  const { summaries, organisation, comparison } = place;
  const [isComparing, setComparing] = useState(false);
  const currentPath = useCurrentPath();
  const tab = useRouteTab();
  const Page = pages[tab] ?? NotFound;
  const { rate, priceYear } = comparison;
  return (
    <>
      <PageHead
        trail={organisation.name}
        title={words.title}
        tags={
          <>
            <Tag>{words.proposals(formatNumber(new Decimal(summaries.length), 0))}</Tag>
            <Tag>{words.priceLevel(priceYear)}</Tag>
            <Tag>
              {rate === null ? words.ownRates : words.commonRate(formatRate(new Decimal(rate)))}
            </Tag>
          </>
        }
        actions={
          <>
            <DocumentActions commands={commands} />
            <routing.Link href={paths.portfolioMeeting('bilag')} className="button">
              {words.toMeeting}
            </routing.Link>
            <Button icon="organisation" onClick={() => setComparing(true)}>
              {words.comparison.title}
            </Button>
          </>
        }
      />
      <TabList
        label={words.parts}
        currentPath={currentPath}
        tabs={portfolioTabs
          .filter((tab) => tab in portfolioPages)
          .map((tab) => ({ path: paths.portfolioTab(tab), label: words.tabs[tab] }))}
      />
      {summaries.length === 0 ? (
        <EmptyPortfolio />
      ) : (
        <>
          <KeyStrip {...place} />
          {/* While a part is fetched, what stands round it stays, and so does the focus. */}
          <Suspense fallback={null}>
            <Page {...place} />
          </Suspense>
        </>
      )}
      {isComparing ? (
        <ComparisonDialog
          comparison={comparison}
          onClose={() => setComparing(false)}
          onCompare={(next) => {
            setComparing(false);
            onCompare(next);
          }}
        />
      ) : null}
    </>
  );
}
