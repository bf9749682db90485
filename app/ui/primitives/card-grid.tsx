import type { ReactNode } from 'react';

/** Cards beside each other as far as the screen allows. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="lk-card-grid">{children}</div>;
}
