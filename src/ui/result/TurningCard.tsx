import { da } from '../../text/da.ts';
import { sayTurningPoint, type TurningPoint } from '../../text/say-turning-point.ts';
import { Card } from '../parts/Card.tsx';

interface Props {
  readonly points: readonly TurningPoint[];
  /** Whether the net present value is 0 or above as it stands. */
  readonly holds: boolean;
}

/** What may happen, or must happen, before the net present value is 0. */
export function TurningCard({ points, holds }: Props) {
  const words = da.result.turning;
  const said = points.map(sayTurningPoint);
  return (
    <Card title={words.title}>
      {said.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <>
          <p className="note">{holds ? words.positive : words.negative}</p>
          <ul className="sentences">
            {said.map(({ words: sentence, amount }) => (
              <li key={sentence}>
                {sentence}
                {amount === null ? null : (
                  <>
                    {' '}
                    <strong>{amount}</strong>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
