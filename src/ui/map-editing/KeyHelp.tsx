import { mapEditing as words } from '../../text/da/map-editing.ts';

/** What the keys do on the drawing, for who asks. */
export function KeyHelp() {
  return (
    <details className="map-keys">
      <summary>{words.keys}</summary>
      <dl>
        {words.keyList.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
