import type { CheckedLedger } from '~/domain/billing/ledger/reconcile';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { Alert } from '~/ui/primitives/alert';
import { DataTable } from '~/ui/primitives/data-table';
import { Section } from '~/ui/primitives/section';

/** Every equation of the books, with both sides: anybody can see whether it holds. */
export function CheckTable({ checks }: { checks: readonly CheckedLedger[] }) {
  const t = useT('ledgers');
  const language = useLanguage();
  const isRight = checks.every(({ agrees }) => agrees);
  return (
    <Section title={t('checks.title')}>
      <Alert kind={isRight ? 'ok' : 'error'}>{t(isRight ? 'checks.all-right' : 'checks.wrong')}</Alert>
      <DataTable
        caption={t('checks.caption')}
        captionHidden
        rows={checks}
        rowKey={({ check }) => check}
        empty={null}
        columns={[
          { key: 'what', title: t('checks.what'), names: true, cell: ({ check }) => t(`checks.${check}`) },
          {
            key: 'left',
            title: t('checks.left'),
            numeric: true,
            cell: ({ left }) => formatEuro(language, left),
          },
          {
            key: 'right',
            title: t('checks.right'),
            numeric: true,
            cell: ({ right }) => formatEuro(language, right),
          },
          {
            key: 'agrees',
            title: t('checks.agrees'),
            cell: ({ agrees, left, right }) =>
              agrees ? t('checks.yes') : t('checks.no', { amount: formatEuro(language, left - right) }),
          },
        ]}
      />
    </Section>
  );
}
