import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';

/** To the week before and the week after. */
export function WeekSteps({ before, after }: { before: string; after: string | null }) {
  const t = useT('booking');
  return (
    <nav className="lk-actions" aria-label={t('week.others')}>
      <ButtonLink to={`/uren/week/${before}`} kind="subtle" icon="previous">
        {t('week.before')}
      </ButtonLink>
      {after && (
        <ButtonLink to={`/uren/week/${after}`} kind="subtle" iconEnd="next">
          {t('week.after')}
        </ButtonLink>
      )}
    </nav>
  );
}
