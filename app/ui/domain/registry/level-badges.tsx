import type { AccreditationLevel } from '~/domain/registry/accreditation/accreditation-status';
import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';

interface LevelBadgesProps {
  reviewerLevel: AccreditationLevel | null;
  isSupervisor: boolean;
}

/** What somebody is trained for, valid today. */
export function LevelBadges({ reviewerLevel, isSupervisor }: LevelBadgesProps) {
  const t = useT('register');
  return (
    <>
      {reviewerLevel && reviewerLevel !== 'supervisor' && (
        <Badge tone={reviewerLevel === 'trainee' ? 'neutral' : 'ok'} icon="certificate">
          {t(`reviewer-badge.${reviewerLevel}`)}
        </Badge>
      )}
      {isSupervisor && (
        <Badge tone="accent" icon="certificate">
          {t('supervisor-badge')}
        </Badge>
      )}
    </>
  );
}
