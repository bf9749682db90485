import { isMessageKey } from '~/i18n/translate';
import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { DataTable } from '~/ui/primitives/data-table';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface MovingRowsProps {
  moves: readonly { readonly kind: string; readonly count: number }[];
  /** Lines of history, which stay where they are. */
  stays: number;
  overlaps: readonly string[];
}

/** Exactly what a merge does: what moves, how much of it, and what becomes of what cannot both stay. */
export function MovingRows({ moves, stays, overlaps }: MovingRowsProps) {
  const t = useT('merging');
  return (
    <>
      <Section title={t('moves.title')}>
        {moves.length > 0 && <Paragraph>{t('moves.text')}</Paragraph>}
        <DataTable
          caption={t('moves.caption')}
          captionHidden
          rows={moves}
          rowKey={({ kind }) => kind}
          empty={<Paragraph>{t('moves.nothing')}</Paragraph>}
          columns={[
            {
              key: 'what',
              title: t('moves.what'),
              names: true,
              cell: ({ kind }) => <KindOfRow kind={kind} />,
            },
            { key: 'count', title: t('moves.count'), numeric: true, cell: ({ count }) => count },
          ]}
        />
        {stays > 0 && <Paragraph>{t('moves.stays', { count: stays })}</Paragraph>}
      </Section>
      {overlaps.length > 0 && (
        <Section title={t('overlaps.title')}>
          <Paragraph>{t('overlaps.text')}</Paragraph>
          <BulletList mark="mind" items={overlaps} />
        </Section>
      )}
    </>
  );
}

function KindOfRow({ kind }: { kind: string }) {
  const t = useT();
  const key = `merging:moves.kind.${kind}`;
  return <>{isMessageKey(key) ? t(key) : kind}</>;
}
