import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import type { CaseKind } from '../../domain/portfolio/case-kind.ts';
import { outlineOf } from '../charts/bubble.ts';

interface Props {
  readonly kind: CaseKind;
  readonly isChosen: boolean;
}

/** The shape a case has in the pictures, small, with what it stands for in words for those who listen. */
export function KindMark({ kind, isChosen }: Props) {
  return (
    <>
      <svg
        className="kind-mark"
        data-kind={kind}
        data-chosen={isChosen}
        viewBox="0 0 16 16"
        aria-hidden
      >
        <path d={outlineOf(kind, 8, kind === 'time' ? 9.5 : 8, 5)} />
      </svg>
      <span className="spoken-only">
        {words.kinds[kind]}, {isChosen ? words.chosenCase : words.notChosenCase}{' '}
      </span>
    </>
  );
}
