import type { Outcome } from '~/domain/requests/closing/outcome';
import type { RequestKind } from '~/domain/requests/request-kind';
import { useT } from '~/i18n/use-t';
import { useClosingWords } from '~/ui/domain/triage/closing-words';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Section } from '~/ui/primitives/section';

interface TombstoneRow {
  readonly reference: string;
  readonly kind: RequestKind;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly submittedOn: string;
  readonly closedOn: string;
}

/** What stays of requests that were erased. */
export function TombstoneTable({ rows }: { rows: readonly TombstoneRow[] }) {
  const t = useT('retention');
  const domain = useT('domain');
  const closingWords = useClosingWords();
  return (
    <Section title={t('batch.tombstones')}>
      <DataTable
        caption={t('batch.caption')}
        captionHidden
        rows={rows}
        rowKey={({ reference }) => reference}
        empty={<EmptyState title={t('batch.no-tombstones-title')} text={t('batch.no-tombstones-text')} />}
        columns={[
          {
            key: 'reference',
            title: t('batch.reference'),
            names: true,
            cell: ({ reference }) => reference,
          },
          { key: 'kind', title: t('batch.kind'), cell: ({ kind }) => domain(`requestKind.${kind}`) },
          {
            key: 'outcome',
            title: t('batch.outcome'),
            cell: ({ outcome }) => domain(`requestStatus.${outcome}`),
          },
          {
            key: 'reason',
            title: t('batch.reason'),
            cell: ({ outcome, reason }) => closingWords(outcome, reason),
          },
          {
            key: 'submitted',
            title: t('batch.submitted-on'),
            cell: ({ submittedOn }) => <Day on={submittedOn} length="short" />,
          },
          {
            key: 'closed',
            title: t('batch.closed-on'),
            cell: ({ closedOn }) => <Day on={closedOn} length="short" />,
          },
        ]}
      />
    </Section>
  );
}
