import { AlternativesCard } from './AlternativesCard.tsx';
import './AlternativesPage.css';
import { ComparisonCard } from './ComparisonCard.tsx';
import { TodayCard } from './TodayCard.tsx';

/** The ways to do it beside going on as is: what they come to, what they are, and what today costs. */
export function AlternativesPage() {
  return (
    <div className="alternatives">
      <ComparisonCard />
      <AlternativesCard />
      <TodayCard />
    </div>
  );
}
