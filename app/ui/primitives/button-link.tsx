import type { ReactNode } from 'react';
import { localPath } from '~/i18n/local-path';
import { usePage } from '../page-context';
import type { ButtonKind } from './button';
import { Icon, type IconName } from './icon';

type ButtonLinkKind = Exclude<ButtonKind, 'danger'>;

const looks: Readonly<Record<ButtonLinkKind, string>> = {
  primary: 'nl-button nl-button--primary',
  secondary: 'nl-button nl-button--secondary',
  subtle: 'nl-button nl-button--subtle',
};

interface ButtonLinkProps {
  to: string;
  children: ReactNode;
  kind?: ButtonLinkKind;
  icon?: IconName;
  iconEnd?: IconName;
  label?: string;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ to, children, kind = 'primary', icon, iconEnd, label }: ButtonLinkProps) {
  const { language } = usePage();
  return (
    <a href={localPath(language, to)} className={`${looks[kind]} lk-button-link`} aria-label={label}>
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
