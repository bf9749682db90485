import type { ReactNode } from 'react';
import { type Breadcrumb, Breadcrumbs } from '../primitives/breadcrumbs';
import { Heading } from '../primitives/heading';
import { Lead } from '../primitives/lead';

interface PageProps {
  title: string;
  /** Of a title that stays in the language it was written in. */
  titleLang?: 'nl' | undefined;
  lead?: ReactNode;
  /** Beside the title: a state, a reference. */
  aside?: ReactNode;
  /** Buttons that go with the whole page. */
  actions?: ReactNode;
  breadcrumbs?: readonly Breadcrumb[];
  /** `text` keeps lines short enough to read; `wide` is for tables and overviews. */
  width?: 'text' | 'wide';
  children: ReactNode;
}

export function Page({
  title,
  titleLang,
  lead,
  aside,
  actions,
  breadcrumbs = [],
  width = 'wide',
  children,
}: PageProps) {
  return (
    <div className={`lk-width lk-page lk-page--${width}`}>
      {breadcrumbs.length > 0 && <Breadcrumbs items={breadcrumbs} />}
      <header className="lk-page-header">
        <div className="lk-page-title">
          <Heading level={1} lang={titleLang}>
            {title}
          </Heading>
          {aside}
        </div>
        {lead && <Lead>{lead}</Lead>}
        {actions && <div className="lk-actions">{actions}</div>}
      </header>
      <div className="lk-stack">{children}</div>
    </div>
  );
}
