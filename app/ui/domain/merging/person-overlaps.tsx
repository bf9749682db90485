import type { AffiliationKind } from '~/domain/organisations/ties/affiliation-kind';
import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';

interface Days {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

interface ShownOverlaps {
  readonly ties: {
    readonly joined: readonly (Days & {
      readonly stays: { readonly organisation: string; readonly kind: AffiliationKind };
    })[];
  };
  readonly absences: { readonly joined: readonly Days[] };
  readonly overtaken: readonly {
    readonly role: AccreditedRole;
    readonly issuedOn: string;
    readonly validUntil: string;
  }[];
  readonly months: readonly string[];
  readonly limits: boolean;
}

/** What cannot both stay of two people, and what becomes of it, one sentence each. */
export function useOverlapsInWords({ ties, absences, overtaken, months, limits }: ShownOverlaps): string[] {
  const t = useT('merging');
  const domain = useT('domain');
  const days = useDays();
  return [
    ...ties.joined.map((one) =>
      t('overlaps.tie', {
        organisation: one.stays.organisation,
        kind: domain(`affiliationKind.${one.stays.kind}`),
        ...days(one),
      }),
    ),
    ...absences.joined.map((one) => t('overlaps.absence', days(one))),
    ...overtaken.map(({ role, issuedOn, validUntil }) =>
      t('overlaps.accreditation', {
        role: domain(`role.${role}`),
        ...days({ startsOn: issuedOn, endsOn: validUntil }),
      }),
    ),
    ...(months.length > 0 ? [t('overlaps.months', { count: months.length })] : []),
    ...(limits ? [t('overlaps.limits')] : []),
  ];
}

export function useDays(): (days: Days) => { readonly from: string; readonly until: string } {
  const t = useT('merging');
  const language = useLanguage();
  return ({ startsOn, endsOn }) => ({
    from: formatDay(language, startsOn),
    until: endsOn ? formatDay(language, endsOn) : t('overlaps.running'),
  });
}
