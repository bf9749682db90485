import type { BillingRole } from '~/domain/billing/billing-role';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatHours } from '~/ui/formats/hours';
import { formatMoment } from '~/ui/formats/moment';
import { DataTable } from '~/ui/primitives/data-table';
import { Section } from '~/ui/primitives/section';

interface BudgetRaisesProps {
  raises: readonly {
    readonly id: string;
    readonly role: BillingRole;
    readonly minutes: number;
    readonly reason: string;
    readonly raisedAt: string;
    readonly raisedBy: string;
  }[];
}

/** Hours that were added later; nothing when there are none. */
export function BudgetRaises({ raises }: BudgetRaisesProps) {
  const t = useT('booking');
  const domain = useT('domain');
  const language = useLanguage();
  if (raises.length === 0) return null;
  return (
    <Section title={t('raise.earlier')}>
      <DataTable
        caption={t('raise.earlier')}
        captionHidden
        rows={raises}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'when',
            title: t('raise.when'),
            names: true,
            cell: ({ raisedAt }) => formatMoment(language, raisedAt),
          },
          { key: 'role', title: t('raise.for'), cell: ({ role }) => domain(`billingRole.${role}`) },
          {
            key: 'hours',
            title: t('raise.hours'),
            numeric: true,
            cell: ({ minutes }) => formatHours(language, minutes),
          },
          { key: 'reason', title: t('raise.reason'), cell: ({ reason }) => reason },
          { key: 'by', title: t('raise.by'), cell: ({ raisedBy }) => raisedBy },
        ]}
      />
    </Section>
  );
}
