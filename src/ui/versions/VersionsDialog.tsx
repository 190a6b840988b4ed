import type { CaseId } from '../../domain/business-case/business-case.ts';
import { da } from '../../text/da.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { EarlierVersions } from './EarlierVersions.tsx';

interface Props {
  readonly id: CaseId;
  readonly title: string;
  readonly onClose: () => void;
}

/** The earlier versions of a case, over the page one is on. */
export function VersionsDialog({ id, title, onClose }: Props) {
  const heading = da.versions.title(title);
  return (
    <Dialog title={heading} onClose={onClose} closeLabel={da.actions.close} size="wide">
      <EarlierVersions id={id} />
    </Dialog>
  );
}
