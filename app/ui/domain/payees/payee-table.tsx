import { friendlyFormatIBAN } from 'ibantools';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import type { ShownPayee } from './payee-details';

interface PayeeTableProps {
  caption: string;
  people: readonly { personId: string; personName: string; payee: ShownPayee | null }[];
}

/** People who are paid for their work, and to whom that goes today. */
export function PayeeTable({ caption, people }: PayeeTableProps) {
  const t = useT('payees');
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={people}
      rowKey={({ personId }) => personId}
      columns={[
        {
          key: 'who',
          title: t('list.who'),
          names: true,
          cell: ({ personId, personName }) => (
            <Link to={`/penningmeester/ontvangers/${personId}`}>{personName}</Link>
          ),
        },
        { key: 'payee', title: t('list.payee'), cell: ({ payee }) => payee?.name ?? t('none') },
        {
          key: 'kind',
          title: t('list.kind'),
          cell: ({ payee }) => (payee === null ? '–' : t(`kind.${payee.kind}`)),
        },
        {
          key: 'iban',
          title: t('field.iban'),
          cell: ({ payee }) => (payee === null ? '–' : (friendlyFormatIBAN(payee.iban) ?? payee.iban)),
        },
        {
          key: 'from',
          title: t('list.from'),
          cell: ({ payee }) => (payee === null ? '–' : formatDay(language, payee.validFrom, 'short')),
        },
      ]}
      empty={<EmptyState title={t('list.nobody')} text={t('list.nobody-text')} />}
    />
  );
}
