import type { ReactNode } from 'react';
import { Moment } from './moment';

export interface TimelineItem {
  key: string;
  at: Date | string;
  who?: string | null;
  text: ReactNode;
}

/** What happened, newest or oldest first as the page hands it over. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="lk-timeline">
      {items.map((item) => (
        <li key={item.key}>
          <p className="lk-timeline-when">
            <Moment at={item.at} />
            {item.who && <> · {item.who}</>}
          </p>
          <div>{item.text}</div>
        </li>
      ))}
    </ol>
  );
}
