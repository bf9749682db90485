import { Link as CandidateLink } from '@nl-design-system-candidate/link-react';
import type { ReactNode } from 'react';
import { localPath } from '~/i18n/local-path';
import { usePage } from '../page-context';

interface LinkProps {
  /** Our own path without language (`/register`), a full address, `mailto:`, `tel:` or `#place`. */
  to: string;
  children: ReactNode;
  current?: 'page' | 'step' | 'true' | undefined;
  /** For a link whose text alone does not say where it leads. */
  label?: string;
  download?: boolean;
  className?: string;
}

export function Link({ to, children, current, label, download, className }: LinkProps) {
  const { language } = usePage();
  return (
    <CandidateLink
      href={localPath(language, to)}
      aria-label={label}
      className={className}
      {...(current ? { current } : {})}
      {...(download ? { download: true } : {})}
      {...(to.startsWith('http') ? { rel: 'external noopener' } : {})}
    >
      {children}
    </CandidateLink>
  );
}
