import type { ReactNode } from 'react';
import type { ExportFormat } from '~/domain/billing/exports/export-format';
import { useLanguage, useT } from '~/i18n/use-t';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Moment } from '~/ui/primitives/moment';
import { periodText } from './period-text';
import { sizeText } from './size-text';

interface ExportFactsProps {
  readonly period: string;
  readonly format: ExportFormat;
  /** Null for whoever sat at the machine itself. */
  readonly askedBy: string | null;
  readonly askedAt: string;
  readonly finishedAt: string | null;
  readonly rows: number | null;
  readonly sizeBytes: number | null;
  readonly sha256: string | null;
}

export function ExportFacts(facts: ExportFactsProps) {
  const t = useT('exports');
  const language = useLanguage();
  const { format, rows, sizeBytes, sha256, finishedAt } = facts;
  const unit = format === 'csv' || format === 'xlsx' ? 'line' : 'document';
  const known = (term: string, value: ReactNode) => (value === null ? [] : [{ term, value }]);
  return (
    <DescriptionList
      items={[
        { term: t('list.period'), value: periodText(t, language, facts.period) },
        { term: t('list.what'), value: t(`format.${format}`) },
        { term: t('page.asked-by'), value: facts.askedBy ?? t('command-line') },
        { term: t('page.asked-at'), value: <Moment at={facts.askedAt} /> },
        ...known(t('page.finished-at'), finishedAt && <Moment at={finishedAt} />),
        ...known(t('page.rows'), rows === null ? null : t(`page.rows-${unit}`, { count: rows })),
        ...known(t('page.size'), sizeBytes === null ? null : sizeText(language, sizeBytes)),
        ...known(t('page.sha256'), sha256 && <code>{sha256}</code>),
      ]}
    />
  );
}
