import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';

export interface ComparedRow {
  readonly label: string;
  readonly kept: ReactNode;
  readonly removed: ReactNode;
}

/** Two records beside each other, one line for each detail. */
export function SideBySide({ rows }: { rows: readonly ComparedRow[] }) {
  const t = useT('merging');
  return (
    <DataTable
      caption={t('pair.beside-caption')}
      captionHidden
      rows={rows}
      rowKey={({ label }) => label}
      empty={null}
      columns={[
        { key: 'field', title: t('pair.field'), names: true, cell: ({ label }) => label },
        { key: 'kept', title: t('pair.stays'), cell: ({ kept }) => kept },
        { key: 'removed', title: t('pair.goes'), cell: ({ removed }) => removed },
      ]}
    />
  );
}
