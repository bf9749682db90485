import type { Problem } from '~/domain/imports/problem';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { DataTable } from '~/ui/primitives/data-table';
import { Pagination } from '~/ui/primitives/pagination';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { problemText } from './problem-text';

interface ProblemTableProps {
  readonly kind: 'faults' | 'warnings';
  readonly problems: readonly Problem[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly hrefFor: (page: number) => string;
}

/** What is wrong, or what to look at, line by line. */
export function ProblemTable({ kind, problems, total, page, pages, hrefFor }: ProblemTableProps) {
  const t = useT('imports');
  const every = useT();
  const language = useLanguage();
  const title = `${t(`preview.${kind}`)} (${formatNumber(language, total)})`;
  const manySheets = new Set(problems.map(({ sheet }) => sheet)).size > 1;
  if (total === 0) return null;
  return (
    <Section title={title} id={kind}>
      <Paragraph>{t(`preview.${kind}-text`)}</Paragraph>
      <DataTable
        caption={title}
        captionHidden
        rows={problems.map((problem, at) => ({ ...problem, at }))}
        rowKey={({ at }) => String(at)}
        empty={null}
        columns={[
          ...(manySheets
            ? [{ key: 'sheet', title: t('preview.sheet'), cell: ({ sheet }: Problem) => sheet }]
            : []),
          {
            key: 'line',
            title: t('preview.line'),
            names: true,
            cell: ({ line }) => (line === null ? t('preview.whole-file') : `${t('preview.line')} ${line}`),
          },
          { key: 'column', title: t('preview.column'), cell: ({ column }) => column || '–' },
          { key: 'value', title: t('preview.value'), cell: ({ value }) => value || '–' },
          {
            key: 'problem',
            title: t(kind === 'faults' ? 'preview.problem' : 'preview.attention'),
            cell: ({ code }) => problemText(every, code),
          },
        ]}
      />
      <Pagination page={page} pages={pages} hrefFor={hrefFor} />
    </Section>
  );
}
