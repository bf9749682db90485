import type { ReactNode } from 'react';

interface BulletListProps {
  items: readonly ReactNode[];
  /** What the list says about each item: reasons for, things to mind, reasons against. */
  mark?: 'plain' | 'for' | 'mind' | 'against';
}

export function BulletList({ items, mark = 'plain' }: BulletListProps) {
  return (
    <ul className={`lk-list lk-list--${mark}`}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
