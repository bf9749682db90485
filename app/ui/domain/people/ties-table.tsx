import type { AffiliationKind } from '~/domain/organisations/ties/affiliation-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';

interface TiesTableProps {
  personId: string;
  name: string;
  ties: readonly {
    readonly id: string;
    readonly organisationId: string;
    readonly organisation: string;
    readonly kind: AffiliationKind;
    readonly functionTitle: string;
    readonly startsOn: string;
    readonly endsOn: string | null;
  }[];
}

/** With which organisations somebody is or was connected, and how. */
export function TiesTable({ personId, name, ties }: TiesTableProps) {
  const t = useT('coordinator');
  const own = useT('ties');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('person.affiliations-caption', { name })}
      captionHidden
      rows={ties}
      rowKey={({ id }) => id}
      empty={<Paragraph>{t('person.no-affiliations')}</Paragraph>}
      columns={[
        {
          key: 'organisation',
          title: t('person.organisation'),
          names: true,
          cell: ({ organisationId, organisation }) => (
            <Link to={`/coordinator/organisaties/${organisationId}`}>{organisation}</Link>
          ),
        },
        {
          key: 'tie',
          title: t('person.tie'),
          cell: ({ kind, functionTitle }) =>
            [domain(`affiliationKind.${kind}`), functionTitle].filter(Boolean).join(', '),
        },
        {
          key: 'period',
          title: t('person.period'),
          cell: ({ startsOn, endsOn }) => {
            const from = formatDay(language, startsOn, 'short');
            return endsOn
              ? t('person.period-ended', { from, until: formatDay(language, endsOn, 'short') })
              : t('person.period-running', { from });
          },
        },
        {
          key: 'actions',
          title: own('tie.actions'),
          cell: ({ id, organisation, endsOn }) => (
            <>
              <Link
                to={`/coordinator/mensen/${personId}/banden/${id}`}
                label={own('tie.change-label', { organisation })}
              >
                {own('tie.change')}
              </Link>
              {endsOn === null && (
                <>
                  {' '}
                  <Link
                    to={`/coordinator/mensen/${personId}/banden/${id}/einde`}
                    label={own('tie.end-label', { organisation })}
                  >
                    {own('tie.end')}
                  </Link>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
