import { useFieldFocus } from '../field-link.ts';
import { AssumptionsCard } from './AssumptionsCard.tsx';
import './BasisPage.css';
import { ChoosingCard } from './ChoosingCard.tsx';
import { HeadCard } from './HeadCard.tsx';
import { RequestCard } from './RequestCard.tsx';
import { RolesCard } from './RolesCard.tsx';
import { TimeCard } from './TimeCard.tsx';
import { UsedParametersCard } from './UsedParametersCard.tsx';

/** Grundlag: what the case is, who is in it, and what it is calculated with. */
export function BasisPage() {
  useFieldFocus();
  return (
    <div className="basis">
      <div className="basis-column">
        <HeadCard />
        <RolesCard />
        <ChoosingCard />
      </div>
      <div className="basis-column">
        <TimeCard />
        <AssumptionsCard />
        <UsedParametersCard />
        <RequestCard />
      </div>
    </div>
  );
}
