import { Paragraph } from '~/ui/primitives/paragraph';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';
import { FigureChart } from './figure-chart';
import type { ChapterFigures as Figures } from './figures-in-words';

/** Totals, charts with their tables, and what is not shown. */
export function ChapterFigures({ figures: { totals, charts, notes } }: { figures: Figures }) {
  return (
    <>
      {totals.length > 0 && (
        <StatRow>
          {totals.map(({ label, value }) => (
            <Stat key={label} value={value} label={label} />
          ))}
        </StatRow>
      )}
      {charts.map((chart) => (
        <FigureChart key={chart.title} chart={chart} />
      ))}
      {notes.map((note) => (
        <Paragraph key={note}>{note}</Paragraph>
      ))}
    </>
  );
}
