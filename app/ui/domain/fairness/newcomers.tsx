import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface NewcomersProps {
  people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly memberSince: string;
    readonly invitations: number;
  }[];
}

/** Who has never done a review; the longest wait first. */
export function Newcomers({ people }: NewcomersProps) {
  const t = useT('fairness');
  return (
    <Section title={t('newcomers.title')}>
      {people.length > 0 && <Paragraph>{t('newcomers.text')}</Paragraph>}
      <DataTable
        caption={t('newcomers.caption')}
        captionHidden
        rows={people}
        rowKey={({ personId }) => personId}
        empty={<EmptyState title={t('newcomers.empty')} text={t('newcomers.empty-text')} />}
        columns={[
          {
            key: 'name',
            title: t('table.name'),
            names: true,
            cell: ({ personId, name }) => <Link to={`/coordinator/mensen/${personId}`}>{name}</Link>,
          },
          {
            key: 'since',
            title: t('newcomers.since'),
            cell: ({ memberSince }) => <Day on={memberSince} />,
          },
          {
            key: 'invitations',
            title: t('table.invitations'),
            numeric: true,
            cell: ({ invitations }) => invitations,
          },
        ]}
      />
    </Section>
  );
}
