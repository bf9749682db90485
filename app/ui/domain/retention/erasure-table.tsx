import type { RequestKind } from '~/domain/requests/request-kind';
import type { RequestStatus } from '~/domain/requests/request-status';
import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

export interface ErasureRow {
  readonly reference: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly closedOn: string | null;
  readonly dueOn: string | null;
  readonly standing: 'due' | 'coming' | 'held';
}

const standings = {
  due: { tone: 'warning', label: 'coming.due' },
  coming: { tone: 'info', label: 'coming.soon' },
  held: { tone: 'ok', label: 'coming.held' },
} as const satisfies Record<ErasureRow['standing'], { tone: BadgeTone; label: string }>;

/** The dry run: what goes, what will go soon, and what stays because somebody said so. */
export function ErasureTable({ rows }: { rows: readonly ErasureRow[] }) {
  const t = useT('retention');
  const domain = useT('domain');
  return (
    <Section title={t('coming.title')}>
      <Paragraph>{t('coming.text')}</Paragraph>
      <DataTable
        caption={t('coming.caption')}
        captionHidden
        rows={rows}
        rowKey={({ reference }) => reference}
        empty={<EmptyState title={t('coming.empty-title')} text={t('coming.empty-text')} />}
        columns={[
          {
            key: 'reference',
            title: t('coming.reference'),
            names: true,
            cell: ({ reference }) => (
              <Link to={`/coordinator/aanvragen/${reference}/bewaring`}>{reference}</Link>
            ),
          },
          { key: 'kind', title: t('coming.kind'), cell: ({ kind }) => domain(`requestKind.${kind}`) },
          {
            key: 'outcome',
            title: t('coming.outcome'),
            cell: ({ status, closedOn }) => (closedOn ? domain(`requestStatus.${status}`) : t('coming.open')),
          },
          {
            key: 'closed',
            title: t('coming.closed-on'),
            cell: ({ closedOn }) => closedOn && <Day on={closedOn} length="short" />,
          },
          {
            key: 'due',
            title: t('coming.due-on'),
            cell: ({ dueOn }) => dueOn && <Day on={dueOn} length="short" />,
          },
          {
            key: 'standing',
            title: t('coming.standing'),
            cell: ({ standing }) => (
              <Badge tone={standings[standing].tone}>{t(standings[standing].label)}</Badge>
            ),
          },
        ]}
      />
    </Section>
  );
}
