import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';

export interface DocumentField {
  readonly name: string;
  readonly meaning: string;
  readonly content: ReactNode;
}

/** Fields of the document with what they mean. */
export function FieldTable({ caption, fields }: { caption: string; fields: readonly DocumentField[] }) {
  const t = useT('copy');
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={fields}
      rowKey={({ name }) => name}
      empty={null}
      columns={[
        {
          key: 'field',
          title: t('format.field'),
          names: true,
          cell: ({ name }) => <code>{name}</code>,
        },
        { key: 'meaning', title: t('format.meaning'), cell: ({ meaning }) => meaning },
        { key: 'content', title: t('format.content'), cell: ({ content }) => content },
      ]}
    />
  );
}
