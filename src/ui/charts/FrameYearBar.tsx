import { frameSpans, type FrameBar } from './frame-bars.ts';

interface Props {
  readonly bar: FrameBar;
  /** Where the room of the year begins and how wide it is, and the foot of the plot. Pixels. */
  readonly left: number;
  readonly room: number;
  readonly foot: number;
  readonly yOf: (place: number) => number;
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}

const WIDEST = 150;
/** With less room than this the frame is named beneath the year, and not at its line. */
const ROOMY = 240;
/** With less than this the frame is named in the table alone. */
const LEAST_ROOM = 80;
/** The least height in which a number can be written. */
const LINE = 17;

/** One year: a part for each case, the line of the frame, and what is over it. */
export function FrameYearBar({ bar, left, room, foot, yOf, picked, onPick }: Props) {
  const width = Math.min(WIDEST, room * 0.56);
  const x = left + (room - width) / 2;
  const middle = left + room / 2;
  const { limit, used } = bar;
  const isNarrow = room < ROOMY;
  return (
    <g className="frame-bar">
      {frameSpans(bar.parts).map(({ id, number, from, to, said }, index) => {
        const [top, height] = [Math.min(yOf(from), yOf(to)), Math.abs(yOf(from) - yOf(to))];
        return (
          <g
            key={id}
            className="frame-part"
            data-odd={index % 2 === 1}
            data-picked={id === picked}
            onClick={() => onPick(id)}
          >
            <title>{said}</title>
            <rect x={x} y={top} width={width} height={Math.max(height, 1)} />
            {number === null || height < LINE ? null : (
              <text x={middle} y={top + height / 2} textAnchor="middle" dominantBaseline="central">
                {number}
              </text>
            )}
          </g>
        );
      })}
      {limit === null || used <= limit ? null : (
        <rect
          className="over-frame"
          x={x}
          y={yOf(used)}
          width={width}
          height={Math.max(yOf(limit) - yOf(used), 2)}
        />
      )}
      {limit === null ? null : (
        <>
          <line
            className="frame-limit"
            x1={left + 4}
            x2={left + room - 4}
            y1={yOf(limit)}
            y2={yOf(limit)}
          />
          {room < LEAST_ROOM ? null : (
            <text
              className="frame-limit-label"
              data-narrow={isNarrow}
              x={isNarrow ? middle : left + room - 4}
              y={isNarrow ? foot + 42 : yOf(limit) - 6}
              textAnchor={isNarrow ? 'middle' : 'end'}
            >
              {bar.limitLabel}
            </text>
          )}
        </>
      )}
      {bar.overLabel === null ? null : (
        <text className="over-label" x={middle} y={yOf(used) - 8} textAnchor="middle">
          {bar.overLabel}
        </text>
      )}
      <text className="frame-year" x={middle} y={foot + 24} textAnchor="middle">
        {room < 40 ? `’${String(bar.year % 100).padStart(2, '0')}` : bar.year}
      </text>
    </g>
  );
}
