import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';

interface Record {
  readonly id: string;
  readonly name: string;
  /** What tells it apart from another of this name. */
  readonly about: string;
  readonly to: string;
}

export interface ShownPair {
  readonly one: Record;
  readonly other: Record;
  readonly isStrong: boolean;
  readonly reasons: readonly string[];
  readonly to: string;
}

interface DuplicateTableProps {
  pairs: readonly ShownPair[];
  total: number;
  empty: string;
}

/** Pairs of records that are alike, the likeliest first, with the reason in words. */
export function DuplicateTable({ pairs, total, empty }: DuplicateTableProps) {
  const t = useT('merging');
  return (
    <>
      <DataTable
        caption={t('caption')}
        captionHidden
        rows={pairs}
        rowKey={({ to }) => to}
        empty={<EmptyState title={t('nothing-title')} text={empty} />}
        columns={[
          {
            key: 'records',
            title: t('records'),
            names: true,
            cell: ({ one, other }) => <BulletList items={[one, other].map((each) => recordLink(each))} />,
          },
          { key: 'why', title: t('why'), cell: ({ reasons }) => <BulletList items={reasons} /> },
          {
            key: 'how',
            title: t('how'),
            cell: ({ isStrong }) => (
              <Badge tone={isStrong ? 'warning' : 'info'}>{t(isStrong ? 'strong' : 'maybe')}</Badge>
            ),
          },
          {
            key: 'compare',
            title: t('compare'),
            cell: ({ to, one, other }) => (
              <ButtonLink
                to={to}
                kind="secondary"
                label={t('compare-of', { one: one.name, other: other.name })}
              >
                {t('compare')}
              </ButtonLink>
            ),
          },
        ]}
      />
      {total > pairs.length && <Paragraph>{t('first-only', { shown: pairs.length })}</Paragraph>}
    </>
  );
}

function recordLink({ id, name, about, to }: Record) {
  return (
    <span key={id}>
      <Link to={to}>{name}</Link>
      <br />
      {about}
    </span>
  );
}
