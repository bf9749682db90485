import type { RequestKind } from '~/domain/requests/request-kind';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Moment } from '~/ui/primitives/moment';

interface HandedOverTableProps {
  drafts: readonly {
    readonly id: string;
    readonly kind: RequestKind;
    readonly coordinator: string;
    readonly address: string;
    readonly handedOverAt: string;
    readonly expiresAt: string;
  }[];
}

/** What was filled in for somebody who still has to send it. */
export function HandedOverTable({ drafts }: HandedOverTableProps) {
  const t = useT('triage');
  const domain = useT('domain');
  return (
    <DataTable
      caption={t('behalf.waiting-caption')}
      captionHidden
      rows={drafts}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('behalf.waiting-empty')} text={t('behalf.waiting-empty-text')} />}
      columns={[
        { key: 'who', title: t('behalf.who'), names: true, cell: ({ address }) => address },
        { key: 'what', title: t('behalf.what'), cell: ({ kind }) => domain(`requestKind.${kind}`) },
        { key: 'by', title: t('behalf.by'), cell: ({ coordinator }) => coordinator },
        { key: 'since', title: t('behalf.since'), cell: ({ handedOverAt }) => <Moment at={handedOverAt} /> },
        { key: 'until', title: t('behalf.until'), cell: ({ expiresAt }) => <Moment at={expiresAt} /> },
      ]}
    />
  );
}
