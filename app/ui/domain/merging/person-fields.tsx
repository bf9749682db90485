import type { Language } from '~/domain/accounts/language';
import type { Role } from '~/domain/accounts/role';
import type { ProfileContent } from '~/domain/registry/profile/profile-content';
import { isMessageKey } from '~/i18n/translate';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import type { FieldChoice } from './field-choices';
import type { ComparedRow } from './side-by-side';

interface ComparedProfile extends Omit<ProfileContent, 'shownFields'> {
  readonly shownFields: readonly string[];
  readonly slug: string;
  readonly meetingModes: readonly string[];
  readonly maxConcurrentReviews: number;
}

interface ComparedPerson {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly createdAt: string;
  readonly addresses: readonly { readonly address: string }[];
  readonly roles: readonly Role[];
  readonly profile: ComparedProfile | null;
}

/** The details of two people that tell them apart, or do not. */
export function usePersonRows(kept: ComparedPerson, removed: ComparedPerson): ComparedRow[] {
  const t = useT('merging');
  const domain = useT('domain');
  const account = useT('account');
  const language = useLanguage();
  const row = (label: string, value: (person: ComparedPerson) => ComparedRow['kept']): ComparedRow => ({
    label,
    kept: value(kept),
    removed: value(removed),
  });
  return [
    row(t('fields.name'), ({ id, name }) => <Link to={`/coordinator/mensen/${id}`}>{name}</Link>),
    row(t('fields.addresses'), ({ addresses }) =>
      addresses.length > 0
        ? formatList(
            language,
            addresses.map(({ address }) => address),
          )
        : t('pair.none'),
    ),
    row(t('fields.roles'), ({ roles }) =>
      roles.length > 0
        ? formatList(
            language,
            roles.map((role) => domain(`role.${role}`)),
          )
        : t('pair.none'),
    ),
    row(t('fields.language'), (person) => account(`language.${person.language}`)),
    row(t('fields.since'), ({ createdAt }) => <Moment at={createdAt} />),
    row(t('fields.register'), ({ profile }) => t(profile ? 'values.registered' : 'values.not-registered')),
  ];
}

/** Every field a coordinator may have to choose, with both values in words. */
export function usePersonFields(kept: ComparedPerson, removed: ComparedPerson): FieldChoice[] {
  const t = useT('merging');
  const all = useT();
  const account = useT('account');
  const language = useLanguage();
  const words = (group: string, codes: readonly string[]) =>
    formatList(
      language,
      [...codes].sort().map((code) => {
        const key = `domain:${group}.${code}`;
        return isMessageKey(key) ? all(key) : code;
      }),
    );
  const field = (
    name: string,
    label: string,
    value: (person: ComparedPerson) => string | undefined,
  ): FieldChoice => ({ name, label, kept: value(kept) ?? '', removed: value(removed) ?? '' });
  const ofBoth = [
    field('name', t('fields.name'), ({ name }) => name),
    field('primaryAddress', t('fields.primaryAddress'), ({ addresses }) => addresses[0]?.address),
    field('language', t('fields.language'), (person) => account(`language.${person.language}`)),
  ];
  if (!kept.profile || !removed.profile) return ofBoth;
  const of = (name: string, label: string, value: (profile: ComparedProfile) => string) =>
    field(name, label, ({ profile }) => (profile ? value(profile) : ''));
  return [
    ...ofBoth,
    of('about', t('fields.about'), ({ about }) => about),
    of('careDomain', t('fields.careDomain'), ({ careDomain }) => words('careDomain', [careDomain])),
    of('themes', t('fields.themes'), ({ themes }) => words('theme', themes)),
    of('sectors', t('fields.sectors'), ({ sectors }) => words('sector', sectors)),
    of('reviewForms', t('fields.reviewForms'), ({ reviewForms }) => words('reviewForm', reviewForms)),
    of('spokenLanguages', t('fields.spokenLanguages'), (one) => words('spokenLanguage', one.spokenLanguages)),
    of('meetingModes', t('fields.meetingModes'), ({ meetingModes }) => words('meetingMode', meetingModes)),
    of('regions', t('fields.regions'), ({ provinceCodes, youthRegionCodes }) =>
      formatList(language, [...provinceCodes, ...youthRegionCodes].sort()),
    ),
    of(
      'shown',
      t('fields.shown'),
      ({ isListed, shownFields }) =>
        `${t(isListed ? 'values.listed' : 'values.not-listed')}, ${t('values.parts', { count: shownFields.length })}`,
    ),
    of('maxConcurrentReviews', t('fields.maxConcurrentReviews'), (one) => String(one.maxConcurrentReviews)),
  ];
}
