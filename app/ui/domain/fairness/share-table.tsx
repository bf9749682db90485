import { useLanguage, useT } from '~/i18n/use-t';
import { formatHours } from '~/ui/formats/hours';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { HoursStrip } from '~/ui/primitives/pictures/hours-strip';

export interface ShownShare {
  readonly personId: string;
  readonly name: string;
  readonly isMember: boolean;
  readonly minutes: number;
  readonly reviews: number;
  readonly supervisions: number;
  readonly invitations: number;
  readonly declined: number;
}

/** What came to each person in a year, as bars and as numbers. */
export function ShareTable({ shares, year }: { shares: readonly ShownShare[]; year: number }) {
  const t = useT('fairness');
  const language = useLanguage();
  const full = Math.max(0, ...shares.map(({ minutes }) => minutes));
  return (
    <DataTable
      caption={t('table.caption', { year })}
      captionHidden
      rows={shares}
      rowKey={({ personId }) => personId}
      empty={<EmptyState title={t('table.empty')} text={t('table.empty-text')} />}
      columns={[
        {
          key: 'name',
          title: t('table.name'),
          names: true,
          cell: ({ personId, name, isMember }) => (
            <>
              <Link to={`/coordinator/mensen/${personId}`}>{name}</Link>{' '}
              {!isMember && <Badge tone="neutral">{t('table.left')}</Badge>}
            </>
          ),
        },
        {
          key: 'hours',
          title: t('table.hours'),
          cell: ({ minutes }) => (
            <>
              {formatHours(language, minutes)}
              <HoursStrip parts={[{ name: 'taken', minutes }]} full={full} />
            </>
          ),
        },
        {
          key: 'seats',
          title: t('table.seats'),
          cell: ({ reviews, supervisions }) =>
            [
              reviews > 0 ? t('table.reviews', { count: reviews }) : '',
              supervisions > 0 ? t('table.supervisions', { count: supervisions }) : '',
            ]
              .filter(Boolean)
              .join(', ') || t('table.none'),
        },
        {
          key: 'invitations',
          title: t('table.invitations'),
          cell: ({ invitations, declined }) =>
            declined > 0
              ? `${invitations} (${t('table.declined', { count: declined })})`
              : String(invitations),
        },
      ]}
    />
  );
}
