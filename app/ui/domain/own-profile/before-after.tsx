import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';

export interface Compared {
  readonly key: string;
  readonly part: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Before beside after, part by part; what comes and goes is said in words, marked and struck out. */
export function BeforeAfter({ rows }: { rows: readonly Compared[] }) {
  const t = useT('profile');
  return (
    <DataTable
      caption={t('look.caption')}
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        { key: 'part', title: t('look.field'), names: true, cell: ({ part }) => part },
        {
          key: 'before',
          title: t('look.before'),
          cell: ({ before, after }) => words(before, (word) => !after.includes(word) && 'removed'),
        },
        {
          key: 'after',
          title: t('look.after'),
          cell: ({ before, after }) => words(after, (word) => !before.includes(word) && 'added'),
        },
      ]}
    />
  );

  function words(list: readonly string[], change: (word: string) => 'added' | 'removed' | false): ReactNode {
    if (list.length === 0) return t('nothing');
    return (
      <ul className="lk-compared">
        {list.map((word) => (
          <li key={word}>{marked(word, change(word))}</li>
        ))}
      </ul>
    );
  }

  function marked(word: string, change: 'added' | 'removed' | false): ReactNode {
    if (change === false) return word;
    return (
      <>
        {change === 'added' ? <ins>{word}</ins> : <del>{word}</del>}{' '}
        <span className="lk-compared-what">({t(`look.${change}`)})</span>
      </>
    );
  }
}
