import type {
  AccreditationLevel,
  AccreditationStatus,
  AccreditedRole,
} from '~/domain/registry/accreditation/accreditation-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';

interface Accreditation {
  readonly role: AccreditedRole;
  readonly level: AccreditationLevel;
  readonly status: AccreditationStatus;
  readonly issuedOn: string;
  readonly validUntil: string;
}

interface RegistryDetailsProps {
  profile: {
    readonly name: string;
    readonly slug: string;
    readonly checkedOn: string | null;
    readonly confidentialitySignedOn: string | null;
    readonly conductCertificateSeenOn: string | null;
    readonly maxConcurrentReviews: number;
    readonly accreditations: readonly Accreditation[];
  };
  isPublic: boolean;
  today: string;
}

/** How somebody stands in the register, and what they are accredited for. */
export function RegistryDetails({ profile, isPublic, today }: RegistryDetailsProps) {
  const t = useT('coordinator');
  const language = useLanguage();
  const day = (on: string | null) => (on ? formatDay(language, on) : t('person.unknown'));
  return (
    <>
      <DescriptionList
        items={[
          {
            term: t('person.registry'),
            value: isPublic ? (
              <>
                {t('person.listed')} (<Link to={`/register/${profile.slug}`}>{t('person.see-public')}</Link>)
              </>
            ) : (
              t('person.not-listed')
            ),
          },
          {
            term: t('person.checked-on'),
            value: profile.checkedOn ? day(profile.checkedOn) : t('person.never-checked'),
          },
          { term: t('person.confidentiality'), value: day(profile.confidentialitySignedOn) },
          { term: t('person.certificate'), value: day(profile.conductCertificateSeenOn) },
          { term: t('person.max'), value: profile.maxConcurrentReviews },
        ]}
      />
      <AccreditationTable name={profile.name} accreditations={profile.accreditations} today={today} />
    </>
  );
}

interface AccreditationTableProps {
  name: string;
  accreditations: readonly Accreditation[];
  today: string;
}

function AccreditationTable({ name, accreditations, today }: AccreditationTableProps) {
  const t = useT('coordinator');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('person.accreditations-caption', { name })}
      rows={accreditations}
      rowKey={({ role, issuedOn, level }) => `${role}-${level}-${issuedOn}`}
      empty={<Paragraph>{t('person.no-accreditations')}</Paragraph>}
      columns={[
        { key: 'role', title: t('person.role'), names: true, cell: ({ role }) => domain(`role.${role}`) },
        { key: 'level', title: t('person.level'), cell: ({ level }) => domain(`level.${level}`) },
        {
          key: 'state',
          title: t('person.state'),
          cell: (one) => {
            const standing = standingOf(one, today);
            return <Badge tone={tones[standing]}>{t(`person.standing.${standing}`)}</Badge>;
          },
        },
        {
          key: 'issued',
          title: t('person.issued-on'),
          cell: ({ issuedOn }) => formatDay(language, issuedOn),
        },
        {
          key: 'until',
          title: t('person.valid-until'),
          cell: ({ validUntil }) => formatDay(language, validUntil),
        },
      ]}
    />
  );
}

const tones = {
  valid: 'ok',
  future: 'info',
  expired: 'neutral',
  suspended: 'warning',
  withdrawn: 'error',
} as const;

function standingOf({ status, issuedOn, validUntil }: Accreditation, today: string): keyof typeof tones {
  if (status !== 'accredited') return status;
  if (issuedOn > today) return 'future';
  return validUntil < today ? 'expired' : 'valid';
}
