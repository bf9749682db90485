import type { PublicProfile } from '~/domain/registry/profile/public-profile';
import type { MessageKey } from '~/i18n/message-key';
import { isMessageKey } from '~/i18n/translate';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatList } from '~/ui/formats/list';
import { formatMonth } from '~/ui/formats/month';
import { type Description, DescriptionList } from '~/ui/primitives/description-list';
import { PublicAccreditationFacts } from '../accreditation/public-accreditation-facts';

interface Place {
  readonly code: string;
  readonly name: string;
}

interface ProfileDetailsProps {
  profile: Omit<PublicProfile, 'personId'>;
  provinces: readonly Place[];
  youthRegions: readonly Place[];
}

/** What somebody chose to show, on the public page and in the preview of their own profile. */
export function ProfileDetails({ profile, provinces, youthRegions }: ProfileDetailsProps) {
  const t = useT('register');
  const any = useT();
  const language = useLanguage();
  const inWords = (group: string, codes: readonly string[]) =>
    codes.map((code) => {
      const key = `domain:${group}.${code}`;
      return isMessageKey(key) ? any(key as MessageKey) : code;
    });
  const placeNames = (places: readonly Place[], codes: readonly string[]) =>
    places.filter(({ code }) => codes.includes(code)).map(({ name }) => name);

  function listed(term: string, words: readonly string[] | null): Description[] {
    return words && words.length > 0 ? [{ term, value: formatList(language, words) }] : [];
  }

  const items: Description[] = [
    ...profile.accreditations.map((accreditation) => ({
      term: `${t('person.accreditation')} ${any(`domain:role.${accreditation.role}`)}`,
      value: <PublicAccreditationFacts accreditation={accreditation} />,
    })),
    ...(profile.employers
      ? [
          {
            term: t('person.employer'),
            value:
              profile.employers.length > 0
                ? formatList(language, profile.employers)
                : t('person.no-employer'),
          },
        ]
      : []),
    ...(profile.sideFunctions
      ? [
          {
            term: t('person.side-functions'),
            value:
              profile.sideFunctions.length > 0
                ? formatList(language, profile.sideFunctions)
                : t('person.no-side-functions'),
          },
        ]
      : []),
    { term: t('person.domain'), value: any(`domain:careDomain.${profile.careDomain}`) },
    ...listed(t('person.themes'), profile.themes && inWords('theme', profile.themes)),
    ...listed(t('person.sectors'), profile.sectors && inWords('sector', profile.sectors)),
    ...listed(t('person.forms'), profile.reviewForms && inWords('reviewForm', profile.reviewForms)),
    ...listed(
      t('person.languages'),
      profile.spokenLanguages && inWords('spokenLanguage', profile.spokenLanguages),
    ),
    ...listed(t('person.provinces'), profile.provinceCodes && placeNames(provinces, profile.provinceCodes)),
    ...listed(
      t('person.regions'),
      profile.youthRegionCodes && placeNames(youthRegions, profile.youthRegionCodes),
    ),
    ...listed(
      t('person.available'),
      profile.availableMonths?.map((month) => formatMonth(language, month)) ?? null,
    ),
    ...(profile.about ? [{ term: t('person.about', { name: profile.name }), value: profile.about }] : []),
    ...(profile.checkedOn
      ? [
          {
            term: t('person.trust'),
            value: t('person.checked', { day: formatDay(language, profile.checkedOn) }),
          },
        ]
      : []),
  ];
  return <DescriptionList items={items} />;
}
