import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { DataTable } from '~/ui/primitives/data-table';
import { Disclosure } from '~/ui/primitives/disclosure';

interface WhoCannotProps {
  people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly reasons: readonly string[];
  }[];
}

/** Which supervisors cannot look at this review, and why; only for the coordinator. */
export function WhoCannot({ people }: WhoCannotProps) {
  const t = useT('quality');
  if (people.length === 0) return null;
  return (
    <Disclosure summary={t('scorer.why-not')}>
      <DataTable
        caption={t('scorer.why-not')}
        captionHidden
        rows={people}
        rowKey={({ personId }) => personId}
        empty={null}
        columns={[
          { key: 'name', title: t('scorer.name'), names: true, cell: ({ name }) => name },
          {
            key: 'why',
            title: t('scorer.reasons'),
            cell: ({ reasons }) => <BulletList items={reasons} />,
          },
        ]}
      />
    </Disclosure>
  );
}
