import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type ListMark = 'for' | 'mind' | 'against';

const icons: Readonly<Record<ListMark, IconName>> = { for: 'check', mind: 'warning', against: 'close' };

interface BulletListProps {
  items: readonly ReactNode[];
  /** What the list says about each item: reasons for, things to mind, reasons against. */
  mark?: ListMark;
}

export function BulletList({ items, mark }: BulletListProps) {
  return (
    <ul className={mark ? `lk-list lk-list--${mark}` : 'lk-list'}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
        <li key={index}>
          {mark && <Icon name={icons[mark]} />}
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
