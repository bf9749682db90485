import type { ReactNode } from 'react';
import { Mark } from './pictures/mark';

interface EmptyStateProps {
  title: string;
  /** What somebody can do about it, or why there is nothing to do. */
  text: string;
  action?: ReactNode;
}

export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="lk-empty">
      <Mark />
      <p className="lk-empty-title">{title}</p>
      <p>{text}</p>
      {action && <div className="lk-actions">{action}</div>}
    </div>
  );
}
