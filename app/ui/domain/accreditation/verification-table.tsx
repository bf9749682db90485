import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import type { RecordReason } from '~/domain/registry/accreditation/accreditation-step';
import type { VerificationKind, VerificationSource } from '~/domain/registry/accreditation/verification-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';

export interface ShownVerification {
  readonly id: string;
  readonly kind: VerificationKind;
  readonly role: AccreditedRole | null;
  readonly source: VerificationSource;
  readonly verifiedOn: string;
  readonly isConfirmed: boolean;
  readonly recordedBy: string | null;
  readonly correctedFor: RecordReason | null;
}

interface VerificationTableProps {
  verified: readonly ShownVerification[];
  /** Where a record can be put right: for the coordinator only. */
  correctAt?: string;
}

/** Every verification on record, the latest first: what, against which source, by whom and with which answer. */
export function VerificationTable({ verified, correctAt }: VerificationTableProps) {
  const t = useT('accreditation');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('verifications-caption')}
      rows={verified.toReversed()}
      rowKey={({ id }) => id}
      empty={<Paragraph>{t('no-verifications')}</Paragraph>}
      columns={[
        {
          key: 'kind',
          title: t('verification'),
          names: true,
          cell: ({ kind, role }) =>
            role
              ? `${domain(`verification.${kind}`)} (${domain(`role.${role}`)})`
              : domain(`verification.${kind}`),
        },
        { key: 'on', title: t('verified-on'), cell: ({ verifiedOn }) => formatDay(language, verifiedOn) },
        { key: 'source', title: t('source'), cell: ({ source }) => t(`sources.${source}`) },
        {
          key: 'answer',
          title: t('answer'),
          cell: ({ isConfirmed, correctedFor }) =>
            correctedFor ? (
              <Badge>{t('corrected-for', { reason: t(`reason.${correctedFor}`) })}</Badge>
            ) : (
              <Badge tone={isConfirmed ? 'ok' : 'error'}>
                {t(isConfirmed ? 'confirmed' : 'not-confirmed')}
              </Badge>
            ),
        },
        ...(correctAt
          ? [
              {
                key: 'recorded',
                title: t('recorded'),
                cell: ({ id, recordedBy, correctedFor }: ShownVerification) => (
                  <>
                    {recordedBy ?? t('the-portal')}
                    {correctedFor === null && (
                      <>
                        <br />
                        <Link to={`${correctAt}/verificatie/${id}`}>{t('correct')}</Link>
                      </>
                    )}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
