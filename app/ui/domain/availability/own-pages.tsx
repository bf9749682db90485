import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';

/** The way to the other pages about somebody's own time. */
export function OwnPages() {
  const t = useT('availability');
  return (
    <div className="lk-actions">
      <ButtonLink to="/reviewer/voorkeuren" kind="secondary" icon="edit">
        {t('preferences.title')}
      </ButtonLink>
      <ButtonLink to="/reviewer/agenda" kind="secondary" icon="calendar">
        {t('feed.title')}
      </ButtonLink>
    </div>
  );
}
