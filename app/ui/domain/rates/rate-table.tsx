import type { RateOnRecord } from '~/domain/billing/rates/rate-on-record';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { Button } from '~/ui/primitives/button';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { RateWords } from './rate-words';

interface RateTableProps {
  caption: string;
  rates: readonly RateOnRecord[];
  /** Whoever looks: their own rates are for somebody else. */
  ownId: string | null;
}

/** Rates of one side; what counts before another stands above it. */
export function RateTable({ caption, rates, ownId }: RateTableProps) {
  const t = useT('rates');
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rates}
      rowKey={({ id }) => id}
      columns={[
        { key: 'for', title: t('list.for'), names: true, cell: (rate) => <RateWords rate={rate} /> },
        {
          key: 'rate',
          title: t('list.rate'),
          numeric: true,
          cell: ({ rateCents }) => formatEuro(language, rateCents),
        },
        {
          key: 'from',
          title: t('list.from'),
          cell: ({ validFrom }) => formatDay(language, validFrom, 'short'),
        },
        {
          key: 'withdraw',
          title: t('list.action'),
          cell: ({ id, personId, rateCents, validFrom }) =>
            personId !== null && personId === ownId ? (
              t('list.own')
            ) : (
              <Form action={`/penningmeester/tarieven/${id}/intrekken`}>
                <Button
                  kind="subtle"
                  label={t('list.withdraw-of', {
                    rate: formatEuro(language, rateCents),
                    day: formatDay(language, validFrom),
                  })}
                >
                  {t('list.withdraw')}
                </Button>
              </Form>
            ),
        },
      ]}
      empty={<EmptyState title={t('list.none')} text={t('list.none-text')} />}
    />
  );
}
