import { useLanguage } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { DataTable } from '~/ui/primitives/data-table';
import { Section } from '~/ui/primitives/section';

interface TotalsTableProps {
  title: string;
  caption: string;
  /** What the rows name, and what is counted. */
  names: string;
  numbers: string;
  totals: readonly { readonly label: string; readonly means?: string; readonly number: number }[];
}

const width = 1000;

/** Totals, drawn on one scale and as a table. */
export function TotalsTable({ title, caption, names, numbers, totals }: TotalsTableProps) {
  const language = useLanguage();
  const most = Math.max(1, ...totals.map(({ number }) => number));
  return (
    <Section title={title}>
      <div aria-hidden="true">
        {totals.map(({ label, number }) => (
          <div className="lk-total" key={label}>
            <span>{label}</span>
            <svg
              className="lk-total-bar"
              viewBox={`0 0 ${width} 24`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect y="2" width={(number * width) / most} height="20" />
            </svg>
          </div>
        ))}
      </div>
      <DataTable
        caption={caption}
        captionHidden
        rows={totals}
        rowKey={({ label }) => label}
        empty={null}
        columns={[
          {
            key: 'name',
            title: names,
            names: true,
            cell: ({ label, means }) => (
              <>
                {label}
                {means && <span className="lk-under">{means}</span>}
              </>
            ),
          },
          {
            key: 'number',
            title: numbers,
            numeric: true,
            cell: ({ number }) => formatNumber(language, number),
          },
        ]}
      />
    </Section>
  );
}
