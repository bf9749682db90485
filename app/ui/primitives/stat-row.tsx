import type { ReactNode } from 'react';

export function StatRow({ children }: { children: ReactNode }) {
  return <div className="lk-stat-row">{children}</div>;
}
