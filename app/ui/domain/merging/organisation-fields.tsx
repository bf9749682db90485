import type { OrganisationKind } from '~/domain/organisations/organisation-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';
import { Link } from '~/ui/primitives/link';
import type { FieldChoice } from './field-choices';
import { useDays } from './person-overlaps';
import type { ComparedRow } from './side-by-side';

interface ComparedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly kvk: string | null;
  readonly oin: string | null;
  readonly municipalityCode: string | null;
  readonly provinceCode: string | null;
  readonly youthRegionCode: string | null;
  readonly parentKnown: boolean;
  readonly aliases: readonly string[];
}

interface Places {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly youthRegions: readonly { readonly code: string; readonly name: string }[];
}

function placeOf({ municipalityCode, provinceCode, youthRegionCode }: ComparedOrganisation, places: Places) {
  const named = (list: Places['provinces'], code: string | null) =>
    list.find((one) => one.code === code)?.name ?? code;
  return [
    municipalityCode,
    named(places.youthRegions, youthRegionCode),
    named(places.provinces, provinceCode),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

export function useOrganisationRows(
  kept: ComparedOrganisation,
  removed: ComparedOrganisation,
  places: Places,
): ComparedRow[] {
  const t = useT('merging');
  const domain = useT('domain');
  const language = useLanguage();
  const row = (
    label: string,
    value: (organisation: ComparedOrganisation) => ComparedRow['kept'],
  ): ComparedRow => ({ label, kept: value(kept), removed: value(removed) });
  return [
    row(t('fields.name'), ({ id, name }) => <Link to={`/coordinator/organisaties/${id}`}>{name}</Link>),
    row(t('fields.aliases'), ({ aliases }) =>
      aliases.length > 0 ? formatList(language, [...aliases]) : t('pair.none'),
    ),
    row(t('fields.kind'), ({ kind }) => domain(`organisationKind.${kind}`)),
    row(t('fields.place'), (one) => placeOf(one, places) || t('values.no-place')),
    row(t('fields.kvk'), ({ kvk }) => kvk ?? t('pair.unknown')),
    row(t('fields.oin'), ({ oin }) => oin ?? t('pair.unknown')),
    row(t('fields.group'), ({ parentKnown }) =>
      t(parentKnown ? 'values.group-known' : 'values.group-unknown'),
    ),
  ];
}

/** Every field a coordinator may have to choose. A number or a place that only one has stays anyway. */
export function useOrganisationFields(
  kept: ComparedOrganisation,
  removed: ComparedOrganisation,
  places: Places,
): FieldChoice[] {
  const t = useT('merging');
  const domain = useT('domain');
  const field = (
    name: string,
    label: string,
    value: (organisation: ComparedOrganisation) => string,
  ): FieldChoice => ({ name, label, kept: value(kept), removed: value(removed) });
  const onBoth = ({ kept: one, removed: other }: FieldChoice) => one !== '' && other !== '';
  return [
    field('name', t('fields.name'), ({ name }) => name),
    field('kind', t('fields.kind'), ({ kind }) => domain(`organisationKind.${kind}`)),
    field('kvk', t('fields.kvk'), ({ kvk }) => kvk ?? ''),
    field('oin', t('fields.oin'), ({ oin }) => oin ?? ''),
    field('place', t('fields.place'), (one) => placeOf(one, places)),
  ].filter(onBoth);
}

interface ShownOverlaps {
  readonly kept: { readonly parentKnown: boolean };
  readonly removed: { readonly parentKnown: boolean };
  readonly staff: {
    readonly joined: readonly {
      readonly stays: { readonly person: string };
      readonly startsOn: string;
      readonly endsOn: string | null;
    }[];
  };
  readonly listedTwice: readonly string[];
}

/** What cannot both stay of two organisations, and what becomes of it, one sentence each. */
export function useOrganisationOverlaps({ kept, removed, staff, listedTwice }: ShownOverlaps): string[] {
  const t = useT('merging');
  const days = useDays();
  return [
    ...staff.joined.map((one) => t('overlaps.staff', { person: one.stays.person, ...days(one) })),
    ...listedTwice.map((reference) => t('overlaps.twice', { reference })),
    ...(kept.parentKnown === removed.parentKnown ? [] : [t('overlaps.group')]),
  ];
}
