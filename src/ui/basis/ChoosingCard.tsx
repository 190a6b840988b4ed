import { relations } from '../../domain/business-case/edits/choosing-edits.ts';
import { choosing } from '../../text/da/choosing.ts';
import { Card } from '../parts/Card.tsx';
import './ChoosingCard.css';
import { RelatedCases } from './RelatedCases.tsx';
import { TagList } from './TagList.tsx';

/** What the case is found and chosen by among the others. */
export function ChoosingCard() {
  return (
    <Card title={choosing.title} remark={choosing.remark}>
      <TagList />
      {relations.map((relation) => (
        <RelatedCases key={relation} relation={relation} />
      ))}
    </Card>
  );
}
