import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields of one subject, side by side where there is room. */
export function FieldGroup({ title, children }: Props) {
  return (
    <fieldset className="line-group">
      <legend>{title}</legend>
      <div className="line-fields">{children}</div>
    </fieldset>
  );
}
