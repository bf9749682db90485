import type { PinnedKind } from '~/domain/organisations/ties/pinned-kind';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface OwnPinnedProps {
  conflicts: readonly {
    readonly id: string;
    readonly organisation: string;
    readonly kind: PinnedKind;
    readonly pinnedAt: string;
  }[];
}

/** What a coordinator pinned of somebody, for themselves: that it is there, and not why. */
export function OwnPinned({ conflicts }: OwnPinnedProps) {
  const t = useT('agreements');
  const domain = useT('domain');
  if (conflicts.length === 0) return null;
  return (
    <Section title={t('mine.title')}>
      <Paragraph>{t('mine.text')}</Paragraph>
      <DataTable
        caption={t('mine.caption')}
        captionHidden
        rows={conflicts}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'organisation',
            title: t('mine.organisation'),
            names: true,
            cell: ({ organisation }) => organisation,
          },
          { key: 'kind', title: t('mine.kind'), cell: ({ kind }) => domain(`pinnedKind.${kind}`) },
          { key: 'since', title: t('mine.since'), cell: ({ pinnedAt }) => <Moment at={pinnedAt} /> },
        ]}
      />
    </Section>
  );
}
