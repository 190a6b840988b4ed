import { sayVarianceShare } from '../../text/say-estimate.ts';
import { uncertainty as words } from '../../text/da/uncertainty.ts';
import type { VarianceShare } from './estimate-rows.ts';

interface Props {
  readonly share: VarianceShare;
}

/** How much of the uncertainty comes from a line: per cent, and as long a bar; or why there is none. */
export function ShareCell({ share }: Props) {
  const cell = { 'data-half': true, 'data-heading': words.lines.share };
  if (share.kind === 'words') {
    return (
      <td {...cell} className="note">
        {share.words}
      </td>
    );
  }
  return (
    <td {...cell} className="share-cell">
      <span>{sayVarianceShare(share.share)}</span>
      <span className="share-track" aria-hidden>
        <span style={{ width: `${share.share.times(100).toFixed(2)}%` }} />
      </span>
    </td>
  );
}
