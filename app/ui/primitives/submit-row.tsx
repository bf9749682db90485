import type { ReactNode } from 'react';

/** The buttons that end a form. */
export function SubmitRow({ children }: { children: ReactNode }) {
  return <div className="lk-actions lk-submit-row">{children}</div>;
}
