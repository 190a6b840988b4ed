import { result as resultWords } from '../../text/da/result.ts';
import { sayTurningPoint, type TurningPoint } from '../../text/say-turning-point.ts';
import { Card } from '../parts/Card.tsx';
import { Sentences } from '../parts/Sentences.tsx';

interface Props {
  readonly points: readonly TurningPoint[];
  /** Whether the net present value is 0 or above as it stands. */
  readonly holds: boolean;
}

/** What may happen, or must happen, before the net present value is 0. */
export function TurningCard({ points, holds }: Props) {
  const words = resultWords.turning;
  const said = points.map(sayTurningPoint);
  return (
    <Card title={words.title}>
      {said.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <>
          <p className="note">{holds ? words.positive : words.negative}</p>
          <Sentences sentences={said.map((sentence) => ({ key: sentence.words, ...sentence }))} />
        </>
      )}
    </Card>
  );
}
