import type { QuarterFigures } from '~/domain/billing/figures/quarter-figures';
import { workKinds } from '~/domain/billing/time/work-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { DataTable } from '~/ui/primitives/data-table';
import { Section } from '~/ui/primitives/section';
import { QuarterBars } from './quarter-bars';
import { type MoneyName, moneyFigures, moneyNames, wholeYear } from './year-figures';

const drawn = ['income', 'payout', 'supervision', 'remainder'] as const;

/** Money of a year by quarter: drawn, and as a table. */
export function MoneyOfYear({ figures }: { figures: readonly QuarterFigures[] }) {
  const t = useT('ledgers');
  const language = useLanguage();
  const whole = wholeYear(figures);
  return (
    <Section title={t('yearly.money')}>
      <QuarterBars
        legendTitle={t('yearly.legend')}
        legend={drawn.map((name) => ({ name, label: t(`yearly.${name}`) }))}
        quarters={figures.map((one) => ({
          label: t('yearly.quarter-value', { quarter: one.quarter }),
          bars: drawn.map((name) => ({ name, value: moneyFigures[name](one) })),
        }))}
      />
      <DataTable
        caption={t('yearly.money-caption')}
        captionHidden
        rows={moneyNames}
        rowKey={(name) => name}
        empty={null}
        columns={[
          { key: 'figure', title: t('sheet.figure'), names: true, cell: (name) => t(`yearly.${name}`) },
          ...figures.map((one) => ({
            key: String(one.quarter),
            title: t('yearly.quarter-value', { quarter: one.quarter }),
            numeric: true,
            cell: (name: MoneyName) => formatEuro(language, moneyFigures[name](one)),
          })),
          {
            key: 'whole',
            title: t('yearly.whole'),
            numeric: true,
            cell: (name) => formatEuro(language, moneyFigures[name](whole)),
          },
        ]}
      />
    </Section>
  );
}

/** Hours of a year by kind of work and quarter. */
export function HoursOfYear({ figures }: { figures: readonly QuarterFigures[] }) {
  const t = useT('ledgers');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <Section title={t('yearly.hours')}>
      <QuarterBars
        legendTitle={t('yearly.legend')}
        legend={workKinds.map((kind) => ({ name: kind, label: domain(`workKind.${kind}`) }))}
        quarters={figures.map(({ quarter, minutesByKind }) => ({
          label: t('yearly.quarter-value', { quarter }),
          bars: workKinds.map((kind) => ({ name: kind, value: minutesByKind[kind] })),
        }))}
      />
      <DataTable
        caption={t('yearly.hours-caption')}
        captionHidden
        rows={workKinds}
        rowKey={(kind) => kind}
        empty={null}
        columns={[
          { key: 'kind', title: t('yearly.kind'), names: true, cell: (kind) => domain(`workKind.${kind}`) },
          ...figures.map(({ quarter, minutesByKind }) => ({
            key: String(quarter),
            title: t('yearly.quarter-value', { quarter }),
            numeric: true,
            cell: (kind: (typeof workKinds)[number]) => formatHours(language, minutesByKind[kind]),
          })),
          {
            key: 'total',
            title: t('yearly.total'),
            numeric: true,
            cell: (kind) =>
              formatHours(
                language,
                figures.reduce((sum, { minutesByKind }) => sum + minutesByKind[kind], 0),
              ),
          },
        ]}
      />
    </Section>
  );
}
