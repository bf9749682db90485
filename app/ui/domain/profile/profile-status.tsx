import type { ProfileGap } from '~/domain/registry/profile/profile-gaps';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Paragraph } from '~/ui/primitives/paragraph';

interface ProfileStatusProps {
  /** `null` for somebody who has no profile yet. */
  profile: { readonly gaps: readonly ProfileGap[]; readonly checkedOn: string | null } | null;
}

/** What a profile still misses, and when somebody last looked at it. */
export function ProfileStatus({ profile }: ProfileStatusProps) {
  const t = useT('reviewer');
  const language = useLanguage();
  if (!profile) {
    return (
      <EmptyState
        title={t('profile.none')}
        text={t('profile.none-text')}
        action={<ButtonLink to="/contact">{t('profile.contact')}</ButtonLink>}
      />
    );
  }
  const { gaps, checkedOn } = profile;
  return (
    <>
      {gaps.length === 0 ? (
        <Alert kind="ok" title={t('profile.complete')}>
          {t('profile.complete-text')}
        </Alert>
      ) : (
        <Alert kind="info" title={t('profile.gaps', { count: gaps.length })}>
          <BulletList items={gaps.map((gap) => t(`profile.gap.${gap}`))} />
        </Alert>
      )}
      <Paragraph>
        {checkedOn
          ? t('profile.checked', { day: formatDay(language, checkedOn) })
          : t('profile.never-checked')}
      </Paragraph>
    </>
  );
}
