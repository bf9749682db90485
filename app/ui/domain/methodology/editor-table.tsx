import type { VersionState } from '~/domain/resources/resource-words';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { type ShownStanding, StandingBadge } from './standing-badge';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  readonly isOwn: boolean;
  readonly reviewByOn: string | null;
  readonly standing: ShownStanding;
  readonly open: {
    readonly number: number;
    readonly state: VersionState;
    readonly mayPublish: boolean;
  } | null;
}

/** Everything editors look after, in the order in which it asks for a look. */
export function EditorTable({ rows }: { rows: readonly Row[] }) {
  const t = useT('methodology');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('overview.caption')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('overview.empty')} text={t('overview.empty-text')} />}
      columns={[
        {
          key: 'title',
          title: t('overview.name'),
          names: true,
          cell: ({ id, title }) => <Link to={`/methodiek/beheer/${id}`}>{title}</Link>,
        },
        {
          key: 'standing',
          title: t('overview.standing'),
          cell: ({ standing }) => <StandingBadge standing={standing} />,
        },
        {
          key: 'open',
          title: t('overview.open'),
          cell: ({ open }) =>
            open ? (
              <>
                {t('overview.version', { number: open.number, state: t(`state.${open.state}`) })}{' '}
                {open.mayPublish && <Badge tone="accent">{t('overview.waits-for-you')}</Badge>}
              </>
            ) : (
              t('overview.none')
            ),
        },
        {
          key: 'review-by',
          title: t('overview.review-by'),
          cell: ({ reviewByOn }) =>
            reviewByOn ? formatDay(language, reviewByOn, 'short') : t('overview.none'),
        },
        {
          key: 'owner',
          title: t('overview.owner'),
          cell: ({ owner, isOwn }) => (isOwn ? t('overview.you') : (owner ?? t('overview.nobody'))),
        },
      ]}
    />
  );
}
