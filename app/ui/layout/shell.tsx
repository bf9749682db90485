import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { usePage } from '../page-context';
import { type Audience, shellFor } from './audience';
import { Footer } from './footer';
import { Header } from './header';

interface ShellProps {
  audience: Audience;
  /** A message from the page before, shown above the page. */
  message?: ReactNode;
  children: ReactNode;
}

/** What surrounds every page: the way around for its audience. */
export function Shell({ audience, message, children }: ShellProps) {
  const t = useT('shell');
  const { viewer } = usePage();
  const shell = shellFor(audience, viewer?.roles ?? []);
  return (
    <div className={`lk-shell lk-shell--${shell}`}>
      <SkipLink href="#inhoud">{t('skip-to-content')}</SkipLink>
      <Header shell={shell} />
      <main className="lk-main" id="inhoud" tabIndex={-1}>
        {message && <div className="lk-width lk-message">{message}</div>}
        {children}
      </main>
      <Footer />
    </div>
  );
}
