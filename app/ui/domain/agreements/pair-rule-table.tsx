import type { PairRuleKind } from '~/domain/matching/two-people/pair-rule';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { useRulePeriod } from './use-rule-period';

interface PairRuleTableProps {
  person: { readonly id: string; readonly name: string };
  rules: readonly {
    readonly id: string;
    readonly kind: PairRuleKind;
    readonly otherId: string;
    readonly other: string;
    readonly startsOn: string;
    readonly endsOn: string | null;
  }[];
}

/** With whom somebody never, or only, reviews, as it stands now. */
export function PairRuleTable({ person, rules }: PairRuleTableProps) {
  const t = useT('agreements');
  const domain = useT('domain');
  const period = useRulePeriod();
  return (
    <DataTable
      caption={t('rule.caption', { name: person.name })}
      captionHidden
      rows={rules}
      rowKey={({ id }) => id}
      empty={<Paragraph>{t('rule.none')}</Paragraph>}
      columns={[
        {
          key: 'other',
          title: t('rule.other'),
          names: true,
          cell: ({ otherId, other }) => <Link to={`/coordinator/mensen/${otherId}`}>{other}</Link>,
        },
        { key: 'kind', title: t('rule.kind'), cell: ({ kind }) => domain(`pairRuleKind.${kind}`) },
        { key: 'period', title: t('rule.period'), cell: period },
        {
          key: 'action',
          title: t('rule.action'),
          cell: ({ id, other }) => (
            <Link
              to={`/coordinator/mensen/${person.id}/samenwerking/${id}/einde`}
              label={t('rule.end-label', { other })}
            >
              {t('rule.end')}
            </Link>
          ),
        },
      ]}
    />
  );
}
