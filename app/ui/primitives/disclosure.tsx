import type { ReactNode } from 'react';

export function Disclosure({
  summary,
  children,
  open,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details className="lk-disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="lk-disclosure-content">{children}</div>
    </details>
  );
}
