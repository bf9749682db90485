import type { CareDomain } from '~/domain/registry/expertise';
import type { RequestKind } from '~/domain/requests/request-kind';
import type { RequestStatus } from '~/domain/requests/request-status';
import type { Expectation } from '~/domain/requests/service-levels/expectation';
import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { DueDay } from './due-day';
import { StatusBadge } from './status-badge';

interface QueueRow {
  readonly reference: string;
  readonly status: RequestStatus;
  readonly ageInDays: number;
  readonly expectation: Expectation;
  readonly isUrgent: boolean;
  readonly asksDecision: boolean;
  readonly kind: RequestKind;
  readonly careDomain: CareDomain | null;
  readonly province: string | null;
  readonly organisation: string | null;
  readonly coordinator: string | null;
}

/** What is waiting, for whom, and how long already. */
export function QueueTable({ rows }: { rows: readonly QueueRow[] }) {
  const t = useT('triage');
  const domain = useT('domain');
  return (
    <DataTable
      caption={t('queue.caption')}
      captionHidden
      rows={rows}
      rowKey={({ reference }) => reference}
      empty={null}
      columns={[
        {
          key: 'reference',
          title: t('queue.reference'),
          names: true,
          cell: ({ reference, organisation, kind, province, careDomain }) => (
            <>
              <Link to={`/coordinator/aanvragen/${reference}`}>{reference}</Link>
              <span className="lk-under">
                {[
                  domain(`requestKind.${kind}`),
                  organisation ?? t('queue.hidden'),
                  province,
                  careDomain && domain(`careDomain.${careDomain}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          ),
        },
        {
          key: 'status',
          title: t('queue.status'),
          cell: ({ status, isUrgent, asksDecision }) => (
            <>
              <StatusBadge status={status} />{' '}
              {isUrgent && (
                <Badge tone="error" icon="warning">
                  {t('queue.urgent')}
                </Badge>
              )}{' '}
              {asksDecision && (
                <Badge tone="warning" icon="warning">
                  {t('queue.decision')}
                </Badge>
              )}
            </>
          ),
        },
        {
          key: 'mover',
          title: t('queue.mover'),
          cell: ({ expectation, coordinator }) =>
            expectation.mover === 'coordinator' && coordinator
              ? coordinator
              : t(`mover.${expectation.mover}`),
        },
        {
          key: 'next',
          title: t('queue.next'),
          cell: ({ expectation }) => (
            <>
              {t(`next.${expectation.next}`)}
              <DueDay expectation={expectation} />
            </>
          ),
        },
        {
          key: 'age',
          title: t('queue.age'),
          numeric: true,
          cell: ({ ageInDays }) =>
            ageInDays === 0 ? t('queue.today') : t('queue.days', { count: ageInDays }),
        },
      ]}
    />
  );
}
