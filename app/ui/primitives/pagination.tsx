import { localPath } from '~/i18n/local-path';
import { useT } from '~/i18n/use-t';
import { usePage } from '../page-context';
import { Icon } from './icon';

interface PaginationProps {
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
}

const linkClass = 'utrecht-pagination__page-link';

export function Pagination({ page, pages, hrefFor }: PaginationProps) {
  const t = useT('shell');
  const { language } = usePage();
  const href = (wanted: number) => localPath(language, hrefFor(wanted));
  if (pages <= 1) return null;
  return (
    <nav className="utrecht-pagination lk-pagination" aria-label={t('pagination.label')}>
      {page > 1 && (
        <a className={`${linkClass} lk-pagination-step`} rel="prev" href={href(page - 1)}>
          <Icon name="previous" /> {t('pagination.previous')}
        </a>
      )}
      {shownPages(page, pages).map((shown, index, all) => (
        <span key={shown} className="lk-pagination-number">
          {index > 0 && shown - (all[index - 1] ?? 0) > 1 && <span aria-hidden="true">…</span>}
          <a
            className={`${linkClass}${shown === page ? ' utrecht-pagination__page-link--current' : ''}`}
            aria-label={t('pagination.page', { page: shown })}
            aria-current={shown === page ? 'page' : undefined}
            href={href(shown)}
          >
            {shown}
          </a>
        </span>
      ))}
      {page < pages && (
        <a className={`${linkClass} lk-pagination-step`} rel="next" href={href(page + 1)}>
          {t('pagination.next')} <Icon name="next" />
        </a>
      )}
    </nav>
  );
}

/** The first, the last, and the neighbours of the current page. */
function shownPages(page: number, pages: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages]);
  return [...wanted].filter((shown) => shown >= 1 && shown <= pages).sort((a, b) => a - b);
}
