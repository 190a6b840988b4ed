interface Props {
  readonly title: string;
  readonly value: string;
  readonly remarks: readonly string[];
  readonly tone?: 'gain' | 'cost' | 'capacity' | 'societal' | null;
  readonly isHeadline?: boolean;
  readonly isDefined?: boolean;
}

/** One figure with what it stands on beneath it. */
export function LightFigure({
  title,
  value,
  remarks,
  tone = null,
  isHeadline = false,
  isDefined = true,
}: Props) {
  return (
    <div className="light-figure" data-tone={tone ?? undefined} data-headline={isHeadline}>
      <dt>{title}</dt>
      <dd className={isDefined ? undefined : 'is-words'}>{value}</dd>
      {remarks.map((remark) => (
        <dd key={remark} className="note">
          {remark}
        </dd>
      ))}
    </div>
  );
}
