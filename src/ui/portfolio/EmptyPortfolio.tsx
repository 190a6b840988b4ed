import { portfolio as words } from '../../text/da/portfolio.ts';
import '../cases/CasesPage.css';
import { paths, routing } from '../routing.ts';

/** What the place is for, where there are no cases yet, and the way to begin one. */
export function EmptyPortfolio() {
  return (
    <section className="empty-library">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <div className="empty-library-ways">
        <routing.Link href={paths.cases} className="button" data-kind="primary">
          {words.toCases}
        </routing.Link>
      </div>
    </section>
  );
}
