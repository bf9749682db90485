import type { Informant, PinnedKind } from '~/domain/organisations/ties/pinned-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';

interface PinnedTableProps {
  person: { readonly id: string; readonly name: string };
  conflicts: readonly {
    readonly id: string;
    readonly organisationId: string;
    readonly organisation: string;
    readonly kind: PinnedKind;
    readonly informant: Informant;
    readonly saidOn: string;
  }[];
}

/** Organisations of which a coordinator holds that somebody is not independent, as it stands now. */
export function PinnedTable({ person, conflicts }: PinnedTableProps) {
  const t = useT('agreements');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('pin.caption', { name: person.name })}
      captionHidden
      rows={conflicts}
      rowKey={({ id }) => id}
      empty={<Paragraph>{t('pin.none')}</Paragraph>}
      columns={[
        {
          key: 'organisation',
          title: t('pin.organisation'),
          names: true,
          cell: ({ organisationId, organisation }) => (
            <Link to={`/coordinator/organisaties/${organisationId}`}>{organisation}</Link>
          ),
        },
        { key: 'kind', title: t('pin.kind'), cell: ({ kind }) => domain(`pinnedKind.${kind}`) },
        {
          key: 'known',
          title: t('pin.known'),
          cell: ({ informant, saidOn }) =>
            t('pin.known-value', {
              informant: domain(`informant.${informant}`),
              day: formatDay(language, saidOn, 'short'),
            }),
        },
        {
          key: 'action',
          title: t('pin.action'),
          cell: ({ id, organisation }) => (
            <Link
              to={`/coordinator/mensen/${person.id}/belangen/${id}/einde`}
              label={t('pin.end-label', { organisation })}
            >
              {t('pin.end')}
            </Link>
          ),
        },
      ]}
    />
  );
}
