import { meeting as words } from '../../text/da/meeting.ts';
import type { FollowUpRow } from '../../text/say-follow-up.ts';

/** Who measures what, and when: the next measurement first. */
export function FollowUpSlide({ rows }: { readonly rows: readonly FollowUpRow[] }) {
  if (rows.length === 0) return <p className="missing">{words.noFollowUp}</p>;
  const { columns } = words;
  return (
    <table className="slide-follow-up">
      <thead>
        <tr>
          <th scope="col">{columns.next}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.benefit}</th>
          <th scope="col">{columns.what}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, next, who, benefit, what }) => (
          <tr key={id}>
            <td>{next}</td>
            <td>{who}</td>
            <th scope="row">{benefit}</th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
