import type { ImportReport } from '~/domain/imports/import-report';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { DataTable } from '~/ui/primitives/data-table';
import { Disclosure } from '~/ui/primitives/disclosure';
import { Section } from '~/ui/primitives/section';
import { changeText } from './problem-text';

const mostShown = 60;

/** How often each change happens, and the first of them by name. */
export function ChangeSections({
  report,
  isDone,
}: {
  report: Pick<ImportReport, 'counts' | 'changes'>;
  isDone: boolean;
}) {
  const t = useT('imports');
  const every = useT();
  const language = useLanguage();
  const counts = Object.entries(report.counts);
  if (counts.length === 0) return null;
  const title = t(isDone ? 'preview.changes-done' : 'preview.changes');
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const shown = report.changes.slice(0, mostShown);
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        captionHidden
        rows={counts}
        rowKey={([what]) => what}
        empty={null}
        columns={[
          { key: 'what', title: t('preview.change'), names: true, cell: ([what]) => changeText(every, what) },
          {
            key: 'count',
            title: t('preview.count'),
            numeric: true,
            cell: ([, count]) => formatNumber(language, count),
          },
        ]}
      />
      <Disclosure summary={t('preview.examples-of', { shown: shown.length, total })}>
        <DataTable
          caption={t('preview.examples')}
          captionHidden
          rows={shown.map((change, at) => ({ ...change, at }))}
          rowKey={({ at }) => String(at)}
          empty={null}
          columns={[
            { key: 'subject', title: t('preview.subject'), names: true, cell: ({ subject }) => subject },
            { key: 'what', title: t('preview.change'), cell: ({ what }) => changeText(every, what) },
            { key: 'detail', title: t('preview.detail'), cell: ({ detail }) => detail || '–' },
          ]}
        />
      </Disclosure>
    </Section>
  );
}
