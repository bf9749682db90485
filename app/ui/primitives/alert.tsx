import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { Icon, type IconName } from './icon';

export type AlertKind = 'info' | 'ok' | 'warning' | 'error';

const icons: Readonly<Record<AlertKind, IconName>> = {
  info: 'info',
  ok: 'ok',
  warning: 'warning',
  error: 'error',
};

interface AlertProps {
  kind: AlertKind;
  title?: string;
  children?: ReactNode;
  id?: string;
}

export function Alert({ kind, title, children, id }: AlertProps) {
  const t = useT('shell');
  return (
    <div
      className={`utrecht-alert utrecht-alert--${kind}`}
      id={id}
      role={kind === 'error' ? 'alert' : 'status'}
    >
      <div className="utrecht-alert__icon">
        <Icon name={icons[kind]} label={t(`alert.${kind}`)} size={24} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {title && <strong className="lk-alert-title">{title}</strong>}
          {children && <div>{children}</div>}
        </div>
      </div>
    </div>
  );
}
