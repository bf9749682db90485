import type { AffiliationKind } from '~/domain/organisations/ties/affiliation-kind';
import type { ReportKind } from '~/domain/registry/functions/report-kind';
import type { ContentField } from '~/domain/registry/profile/profile-content';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';

interface WaitingChangesProps {
  changes: readonly {
    readonly personId: string;
    readonly name: string;
    readonly proposedAt: string;
    readonly fields: readonly ContentField[];
  }[];
}

/** Profiles of which a change waits for the coordinator, the longest waiting first. */
export function WaitingChanges({ changes }: WaitingChangesProps) {
  const t = useT('profile');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('changes.profiles-caption')}
      captionHidden
      rows={changes}
      rowKey={({ personId }) => personId}
      empty={<Paragraph>{t('changes.no-profiles')}</Paragraph>}
      columns={[
        {
          key: 'person',
          title: t('changes.person'),
          names: true,
          cell: ({ personId, name }) => <Link to={`/coordinator/wijzigingen/${personId}`}>{name}</Link>,
        },
        {
          key: 'differs',
          title: t('changes.differs'),
          cell: ({ fields }) =>
            formatList(
              language,
              fields.map((field) => t(`field.${field}`)),
            ),
        },
        { key: 'since', title: t('changes.since'), cell: ({ proposedAt }) => <Moment at={proposedAt} /> },
      ]}
    />
  );
}

interface WaitingReportsProps {
  reports: readonly {
    readonly id: string;
    readonly name: string;
    readonly organisation: string;
    readonly tieKind: AffiliationKind;
    readonly kind: ReportKind;
    readonly reportedAt: string;
  }[];
}

/** What people reported of their functions and ties, the longest waiting first. */
export function WaitingReports({ reports }: WaitingReportsProps) {
  const t = useT('profile');
  const domain = useT('domain');
  return (
    <DataTable
      caption={t('changes.ties-caption')}
      captionHidden
      rows={reports}
      rowKey={({ id }) => id}
      empty={<Paragraph>{t('changes.no-ties')}</Paragraph>}
      columns={[
        {
          key: 'person',
          title: t('changes.person'),
          names: true,
          cell: ({ id, name }) => <Link to={`/coordinator/wijzigingen/functies/${id}`}>{name}</Link>,
        },
        { key: 'report', title: t('changes.report'), cell: ({ kind }) => t(`changes.report-${kind}`) },
        {
          key: 'organisation',
          title: t('changes.organisation'),
          cell: ({ tieKind, organisation }) => `${domain(`affiliationKind.${tieKind}`)} ${organisation}`,
        },
        { key: 'since', title: t('changes.since'), cell: ({ reportedAt }) => <Moment at={reportedAt} /> },
      ]}
    />
  );
}
