import { DataBadge } from '@nl-design-system-candidate/data-badge-react';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type BadgeTone = 'neutral' | 'accent' | 'info' | 'ok' | 'warning' | 'error';

/** A short state in words; the tone only supports what the words say. */
export function Badge({
  children,
  tone = 'neutral',
  icon,
}: {
  children: ReactNode;
  tone?: BadgeTone;
  icon?: IconName;
}) {
  return (
    <DataBadge className={`lk-badge lk-badge--${tone}`}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </DataBadge>
  );
}
