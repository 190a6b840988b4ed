import { da } from '../../text/da.ts';
import { useSafetyCopy } from '../app-context.ts';
import { Icon } from '../parts/Icon.tsx';
import './CopySign.css';

/** A small sign that what is saved also lies in the copy; the page about this device says it in words. */
export function CopySign() {
  const { isThere, isWaiting, copiedAt } = useSafetyCopy();
  const hasAll = isThere === true && !isWaiting && copiedAt !== null;
  return hasAll ? (
    <span className="copy-sign" title={da.safety.copied}>
      <Icon name="safe" size={14} />
    </span>
  ) : null;
}
