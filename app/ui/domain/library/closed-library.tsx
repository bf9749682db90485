import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';

/** Said while the findings together come from too few reviews to be shown. */
export function ClosedLibrary() {
  const t = useT('library');
  return (
    <EmptyState
      title={t('closed.title')}
      text={t('closed.text')}
      action={<ButtonLink to="/over-leerreviews">{t('closed.about')}</ButtonLink>}
    />
  );
}
