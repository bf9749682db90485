import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface EarlierLevelsProps {
  earlier: readonly {
    readonly id: number;
    readonly at: string;
    readonly by: string | null;
    readonly was: number;
    readonly became: number;
  }[];
}

/** Who changed a number of working days, when, and from what. */
export function EarlierLevels({ earlier }: EarlierLevelsProps) {
  const t = useT('levels');
  return (
    <Section title={t('earlier.title')}>
      <DataTable
        caption={t('earlier.caption')}
        captionHidden
        rows={earlier}
        rowKey={({ id }) => String(id)}
        empty={<Paragraph>{t('earlier.none')}</Paragraph>}
        columns={[
          { key: 'when', title: t('earlier.when'), names: true, cell: ({ at }) => <Moment at={at} /> },
          { key: 'by', title: t('earlier.by'), cell: ({ by }) => by ?? t('earlier.nobody') },
          { key: 'was', title: t('earlier.was'), numeric: true, cell: ({ was }) => was },
          { key: 'became', title: t('earlier.became'), numeric: true, cell: ({ became }) => became },
        ]}
      />
    </Section>
  );
}
