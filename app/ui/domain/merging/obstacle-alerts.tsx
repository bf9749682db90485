import type { ObstacleCode } from '~/domain/merging/people/merge-obstacles';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Link } from '~/ui/primitives/link';

interface Obstacle {
  readonly code: ObstacleCode;
  readonly reference: string;
  readonly refuses: boolean;
}

/** What stands in the way of a merge, and what has to be looked at before one. */
export function ObstacleAlerts({
  obstacles,
  isAtWork,
  isYourself,
}: {
  obstacles: readonly Obstacle[];
  isAtWork: boolean;
  isYourself: boolean;
}) {
  const t = useT('merging');
  const line = ({ code, reference }: Obstacle) => (
    <Link to={`/coordinator/aanvragen/${reference}`}>{t(`obstacle.${code}`, { reference })}</Link>
  );
  const refusing = [
    ...obstacles.filter(({ refuses }) => refuses).map(line),
    ...(isAtWork ? [t('obstacle.at-work')] : []),
    ...(isYourself ? [t('obstacle.yourself')] : []),
  ];
  const looking = obstacles.filter(({ refuses }) => !refuses).map(line);
  return (
    <>
      {refusing.length > 0 && (
        <Alert kind="error" title={t('obstacle.refused-title')}>
          <BulletList items={refusing} />
        </Alert>
      )}
      {looking.length > 0 && (
        <Alert kind="warning" title={t('obstacle.looked-title')}>
          <BulletList items={looking} />
        </Alert>
      )}
    </>
  );
}
