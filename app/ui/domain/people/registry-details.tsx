import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import type { Standing } from '~/domain/registry/accreditation/standing';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';
import { StandingBadge } from '../accreditation/standing-badge';

interface RegistryDetailsProps {
  profile: {
    readonly slug: string;
    readonly checkedOn: string | null;
    readonly maxConcurrentReviews: number;
  };
  standings: readonly { readonly role: AccreditedRole; readonly standing: Standing }[];
  isPublic: boolean;
}

/** How somebody stands in the register, and what they are accredited for today. */
export function RegistryDetails({ profile, standings, isPublic }: RegistryDetailsProps) {
  const t = useT('coordinator');
  const accreditation = useT('accreditation');
  const domain = useT('domain');
  const language = useLanguage();
  return (
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
        ...standings.map(({ role, standing }) => ({
          term: accreditation('track', { role: domain(`role.${role}`) }),
          value: (
            <>
              {standing.level && <>{domain(`level.${standing.level}`)} </>}
              <StandingBadge standing={standing} />
            </>
          ),
        })),
        {
          term: t('person.checked-on'),
          value: profile.checkedOn ? formatDay(language, profile.checkedOn) : t('person.never-checked'),
        },
        { term: t('person.max'), value: profile.maxConcurrentReviews },
      ]}
    />
  );
}
