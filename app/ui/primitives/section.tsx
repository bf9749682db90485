import { type ReactNode, useId } from 'react';
import { Heading } from './heading';

interface SectionProps {
  title: string;
  children: ReactNode;
  level?: 2 | 3;
  /** A place to link to. */
  id?: string;
  actions?: ReactNode;
}

export function Section({ title, children, level = 2, id, actions }: SectionProps) {
  const headingId = useId();
  return (
    <section className="lk-section" aria-labelledby={headingId} id={id}>
      <div className="lk-section-header">
        <Heading level={level} id={headingId}>
          {title}
        </Heading>
        {actions && <div className="lk-actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
