import type { ReactNode } from 'react';
import { localPath } from '~/i18n/local-path';
import { usePage } from '../page-context';
import type { ButtonKind } from './button';
import { Icon, type IconName } from './icon';

interface ButtonLinkProps {
  to: string;
  children: ReactNode;
  kind?: Exclude<ButtonKind, 'danger'>;
  icon?: IconName;
  iconEnd?: IconName;
  label?: string;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ to, children, kind = 'primary', icon, iconEnd, label }: ButtonLinkProps) {
  const { language } = usePage();
  return (
    <a
      href={localPath(language, to)}
      className={`nl-button nl-button--${kind} lk-button-link`}
      aria-label={label}
    >
      {icon && (
        <span className="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span>{children}</span>
      {iconEnd && (
        <span className="nl-button__icon-end">
          <Icon name={iconEnd} />
        </span>
      )}
    </a>
  );
}
