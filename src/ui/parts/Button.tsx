import type { ButtonHTMLAttributes, Ref } from 'react';

import './Button.css';
import { Icon, type IconName } from './Icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconName | undefined;
  /** Shows the icon alone; the children are then what it is called. */
  readonly compact?: boolean;
  readonly type?: 'button' | 'submit';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  kind = 'secondary',
  icon,
  compact = false,
  type = 'button',
  children,
  ...rest
}: Props) {
  return (
    <button {...rest} type={type} className="button" data-kind={kind} data-compact={compact}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span className={compact ? 'spoken-only' : undefined}>{children}</span>
    </button>
  );
}
