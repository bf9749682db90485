import type { ReactNode } from 'react';
import { Heading } from './heading';
import { Link } from './link';
import { unbrokenCodes } from './unbroken-codes';

interface CardProps {
  title?: string;
  /** Makes the title a link. */
  to?: string;
  level?: 2 | 3 | 4;
  /** Badges or a state, beside the title. */
  aside?: ReactNode;
  /** Buttons or links below the content. */
  actions?: ReactNode;
  children?: ReactNode;
  tone?: 'plain' | 'accent';
}

export function Card({ title, to, level = 3, aside, actions, children, tone = 'plain' }: CardProps) {
  return (
    <article className={`lk-card lk-card--${tone}`}>
      {(title || aside) && (
        <header className="lk-card-header">
          {title && (
            <Heading level={level} looksLike={4}>
              {to ? <Link to={to}>{unbrokenCodes(title)}</Link> : title}
            </Heading>
          )}
          {aside && <div className="lk-card-aside">{aside}</div>}
        </header>
      )}
      {children}
      {actions && <footer className="lk-actions">{actions}</footer>}
    </article>
  );
}
