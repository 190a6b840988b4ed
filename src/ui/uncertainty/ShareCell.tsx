import { sayVarianceShare } from '../../text/say-estimate.ts';
import type { VarianceShare } from './estimate-rows.ts';

interface Props {
  readonly share: VarianceShare;
}

/** How much of the uncertainty comes from a line: per cent, and as long a bar; or why there is none. */
export function ShareCell({ share }: Props) {
  if (share.kind === 'words') return <td className="note">{share.words}</td>;
  return (
    <td className="share-cell">
      <span>{sayVarianceShare(share.share)}</span>
      <span className="share-track" aria-hidden>
        <span style={{ width: `${share.share.times(100).toFixed(2)}%` }} />
      </span>
    </td>
  );
}
