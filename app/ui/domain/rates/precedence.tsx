import { type RateSide, rateScopes } from '~/domain/billing/rates/rate-scope';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';

/** Which rate counts: the first of these that has one on the day of the work. */
export function Precedence() {
  const t = useT('rates');
  const has = (scope: (typeof rateScopes)[number], side: RateSide) =>
    side === 'client'
      ? !['assignment', 'person', 'employer'].includes(scope)
      : !['quote', 'none'].includes(scope);
  return (
    <DataTable
      caption={t('order.caption')}
      captionHidden
      rows={rateScopes}
      rowKey={(scope) => scope}
      columns={[
        { key: 'place', title: t('order.place'), cell: (scope) => String(rateScopes.indexOf(scope) + 1) },
        { key: 'what', title: t('order.what'), names: true, cell: (scope) => t(`order.${scope}`) },
        {
          key: 'client',
          title: t('side.client'),
          cell: (scope) => t(has(scope, 'client') ? 'order.yes' : 'order.no'),
        },
        {
          key: 'payout',
          title: t('side.payout'),
          cell: (scope) => t(has(scope, 'payout') ? 'order.yes' : 'order.no'),
        },
      ]}
      empty={null}
    />
  );
}
