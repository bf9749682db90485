import type { ThemePeriod } from '~/domain/findings/themes/themes-over-periods';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { BarChart } from '~/ui/primitives/bar-chart';
import { DataTable } from '~/ui/primitives/data-table';
import { periodInWords } from './period-in-words';

interface ThemesOfPeriodProps {
  period: ThemePeriod;
  /** The themes by code, in the language of the page. */
  words: ReadonlyMap<string, string>;
  /** The largest number of all periods: they are drawn on one scale. */
  most: number;
  /** Counted by the portal, or published elsewhere. */
  tone: 'counted' | 'elsewhere';
}

/** How many reviews have each theme in a period: drawn, and as a table. */
export function ThemesOfPeriod({ period, words, most, tone }: ThemesOfPeriodProps) {
  const t = useT('themes');
  const language = useLanguage();
  const rows = period.themes.map(({ code, reviews }) => ({
    code,
    label: words.get(code) ?? code,
    value: reviews,
    shown: formatNumber(language, reviews),
  }));
  return (
    <>
      <BarChart bars={rows} most={most} tone={tone} />
      <DataTable
        caption={`${t('chart')}, ${periodInWords(language, period)}`}
        rows={rows}
        rowKey={({ code }) => code}
        empty={null}
        columns={[
          { key: 'theme', title: t('theme'), names: true, cell: ({ label }) => label },
          { key: 'reviews', title: t('reviews'), numeric: true, cell: ({ shown }) => shown },
        ]}
      />
    </>
  );
}
