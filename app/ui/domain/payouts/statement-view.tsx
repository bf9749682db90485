import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { DataTable } from '~/ui/primitives/data-table';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import type { ShownStatement } from './shown-statement';
import { statementFacts, statementTotals, workOf } from './statement-facts';

/** Everything that stands on a statement. */
export function StatementView({ statement }: { statement: ShownStatement }) {
  const t = useT('payouts');
  const language = useLanguage();
  return (
    <>
      <Section title={t('statement.facts')}>
        <DescriptionList items={statementFacts(language, statement)} />
        <Paragraph>{t(`statement.how-${statement.kind}`)}</Paragraph>
      </Section>
      <Section title={t('statement.lines')}>
        <DataTable
          caption={t('statement.caption')}
          captionHidden
          rows={statement.content.lines}
          rowKey={({ reference, role, source, rateCents }) => `${reference} ${role} ${source} ${rateCents}`}
          empty={null}
          columns={[
            { key: 'review', title: t('statement.review'), names: true, cell: ({ reference }) => reference },
            { key: 'what', title: t('statement.what'), cell: (line) => workOf(language, line) },
            {
              key: 'hours',
              title: t('statement.hours'),
              numeric: true,
              cell: ({ source, minutes }) => (source === 'time' ? formatHours(language, minutes) : '–'),
            },
            {
              key: 'rate',
              title: t('statement.rate'),
              numeric: true,
              cell: ({ rateCents }) => (rateCents === null ? '–' : formatEuro(language, rateCents)),
            },
            {
              key: 'amount',
              title: t('statement.amount'),
              numeric: true,
              cell: ({ netCents }) => formatEuro(language, netCents),
            },
          ]}
        />
      </Section>
      <Section title={t('statement.totals')}>
        <DescriptionList items={statementTotals(language, statement)} />
      </Section>
    </>
  );
}
