import type { FieldChange } from '../../domain/versions/field-changes.ts';
import { versionChanges } from '../../text/da/version-changes.ts';
import { namesIn, sayChanges } from '../../text/say-change.ts';
import type { NamedCase } from '../../text/say-npv-change.ts';
import { Card } from '../parts/Card.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import './Compare.css';

interface Props {
  readonly before: NamedCase;
  readonly after: NamedCase;
  readonly changes: readonly FieldChange[];
}

/** Every field that is different between two versions, before and after. */
export function FieldChangesCard({ before, after, changes }: Props) {
  const { fields } = versionChanges;
  const said = sayChanges(changes, namesIn(before.document, after.document));
  return (
    <Card title={fields.title} remark={fields.count(said.length)}>
      <div className="changes-table">
        <TableScroll label={fields.table}>
          <table className="figures-table">
            <thead>
              <tr>
                <th scope="col">{fields.columns.place}</th>
                <th scope="col">{fields.columns.before}</th>
                <th scope="col">{fields.columns.after}</th>
              </tr>
            </thead>
            <tbody>
              {said.map((change, index) => (
                <tr key={index}>
                  <th scope="row">{change.place}</th>
                  <td>{change.before}</td>
                  <td>{change.after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </div>
    </Card>
  );
}
