import { BarChart } from '~/ui/primitives/bar-chart';
import { DataTable } from '~/ui/primitives/data-table';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import type { FigureChart as Chart } from './figures-in-words';

/** A chart and the table with the same numbers. */
export function FigureChart({ chart: { title, columns, rows, note } }: { chart: Chart }) {
  const [names, values] = columns;
  return (
    <Section title={title} level={3}>
      <BarChart bars={rows} />
      <DataTable
        caption={title}
        captionHidden
        rows={rows}
        rowKey={({ label }) => label}
        empty={null}
        columns={[
          { key: 'label', title: names, names: true, cell: ({ label }) => label },
          { key: 'value', title: values, numeric: true, cell: ({ shown }) => shown },
        ]}
      />
      {note && <Paragraph>{note}</Paragraph>}
    </Section>
  );
}
