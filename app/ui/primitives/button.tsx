import { Button as CandidateButton } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger';

interface ButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  icon?: IconName;
  iconEnd?: IconName;
  /** With `value`: says which of several buttons of one form was pressed. */
  name?: string;
  value?: string;
  /** The id of a form elsewhere on the page. */
  form?: string;
  /** A longer name for a button whose text recurs on the page. */
  label?: string;
}

/** Sends the form it is in. */
export function Button({ children, kind = 'primary', icon, iconEnd, name, value, form, label }: ButtonProps) {
  const look = kind === 'danger' ? ({ purpose: 'secondary', hint: 'negative' } as const) : { purpose: kind };
  return (
    <CandidateButton
      type="submit"
      {...look}
      name={name}
      value={value}
      form={form}
      aria-label={label}
      iconStart={icon && <Icon name={icon} />}
      iconEnd={iconEnd && <Icon name={iconEnd} />}
    >
      {children}
    </CandidateButton>
  );
}
