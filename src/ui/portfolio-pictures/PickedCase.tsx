import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import type { PicturedCase } from '../../domain/portfolio/pictured-cases.ts';
import { paths, routing } from '../routing.ts';

interface Props {
  /** Null while none of this picture is. */
  readonly picked: PicturedCase | null;
  /** What the picture says of it. */
  readonly said: string;
  /** What is said until one is. */
  readonly hint?: string;
}

/** The case that is picked out in a picture, with its figures and the way to it. */
export function PickedCase({ picked, said, hint = words.pickHintWithKeys }: Props) {
  return (
    <p className={picked === null ? 'picked-case note' : 'picked-case'} role="status">
      {picked === null ? (
        hint
      ) : (
        <>
          <strong>{words.numbered(picked.number, caseTitle(picked.title))}</strong> {said}{' '}
          <routing.Link href={paths.caseTab(picked.id, 'resultat')}>{words.openCase}</routing.Link>
        </>
      )}
    </p>
  );
}
