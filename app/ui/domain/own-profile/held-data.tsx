import type { ReactNode } from 'react';
import type { AffiliationKind } from '~/domain/organisations/ties/affiliation-kind';
import type { PinnedKind } from '~/domain/organisations/ties/pinned-kind';
import { isGrant } from '~/domain/registry/accreditation/accreditation-step';
import { requirementOf } from '~/domain/registry/accreditation/requirements';
import type { AccreditationFacts } from '~/domain/registry/accreditation/standing';
import {
  type ContentField,
  contentFields,
  type ProfileContent,
} from '~/domain/registry/profile/profile-content';
import type { ShownField } from '~/domain/registry/profile/shown-field';
import type { MessageKey } from '~/i18n/message-key';
import { isMessageKey } from '~/i18n/translate';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatList } from '~/ui/formats/list';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { type Places, useContentWords } from './content-words';

export interface Held {
  readonly profile: ProfileContent & {
    readonly name: string;
    readonly memberSince: string;
    readonly meetingModes: readonly string[];
    readonly maxConcurrentReviews: number;
    readonly accreditation: AccreditationFacts;
  };
  readonly functions: readonly {
    readonly id: string;
    readonly organisation: string;
    readonly kind: AffiliationKind;
    readonly functionTitle: string;
    readonly startsOn: string;
    readonly endsOn: string | null;
    readonly awaitsLook: boolean;
  }[];
  readonly pinned: readonly {
    readonly id: string;
    readonly organisation: string;
    readonly kind: PinnedKind;
  }[];
  readonly monthsAhead: readonly string[];
  readonly absencesAhead: number;
}

interface Row {
  readonly key: string;
  readonly what: string;
  readonly value: ReactNode;
  readonly isPublic: boolean;
}

/** By which choice of its owner a part is shown; without one it is always shown. */
const shownBy: Readonly<Partial<Record<ContentField, ShownField>>> = {
  about: 'about',
  themes: 'themes',
  sectors: 'sectors',
  reviewForms: 'review-forms',
  spokenLanguages: 'languages',
  provinceCodes: 'regions',
  youthRegionCodes: 'regions',
};

/** All that is held of somebody, line by line, with whether everybody can see it. */
export function HeldData({
  held,
  address,
  today,
  ...places
}: Places & { held: Held; address: string; today: string }) {
  const t = useT('profile');
  const any = useT();
  const language = useLanguage();
  const wordsOf = useContentWords(places);
  const { profile, functions, pinned, monthsAhead, absencesAhead } = held;
  const shows = (field: ShownField) => profile.shownFields.includes(field);
  const modes = profile.meetingModes.flatMap((mode) => {
    const key = `domain:meetingMode.${mode}`;
    return isMessageKey(key) ? [any(key as MessageKey)] : [];
  });

  const rows: Row[] = [
    row('name', t('check.name'), profile.name, true),
    row('address', t('check.address'), address, false),
    ...profile.accreditation.decisions.filter(isGrant).map(({ role, level, validUntil }) =>
      row(
        `accreditation ${role} ${validUntil}`,
        t('check.accreditation'),
        t('check.accreditation-value', {
          role: any(`domain:role.${role}`),
          level: any(`domain:level.${level}`),
          day: formatDay(language, validUntil),
        }),
        validUntil >= today,
      ),
    ),
    ...functions.map((one) => row(one.id, t('check.function'), functionWords(one), isFunctionPublic(one))),
    ...pinned.map(({ id, organisation, kind }) =>
      row(id, t('check.pinned'), `${organisation} (${any(`domain:pinnedKind.${kind}`)})`, false),
    ),
    ...contentFields
      .filter((field) => field !== 'isListed' && field !== 'shownFields')
      .map((field) => {
        const by = shownBy[field];
        return row(
          field,
          t(`field.${field}`),
          formatList(language, wordsOf(profile, field)) || t('nothing'),
          by === undefined || shows(by),
        );
      }),
    row('modes', t('check.meetingModes'), formatList(language, modes) || t('nothing'), false),
    row('most', t('check.maxConcurrentReviews'), profile.maxConcurrentReviews, false),
    row(
      'months',
      t('check.months'),
      t('check.months-value', { count: monthsAhead.length }),
      shows('availability'),
    ),
    row('absences', t('check.absences'), t('check.absences-value', { count: absencesAhead }), false),
    row('since', t('check.memberSince'), formatDay(language, profile.memberSince), false),
    ...profile.accreditation.verifications.map(({ kind, role, verifiedOn, isConfirmed }) =>
      row(
        `verification ${kind} ${role}`,
        any(`domain:verification.${kind}`),
        `${formatDay(language, verifiedOn)} (${any(`accreditation:${isConfirmed ? 'confirmed' : 'not-confirmed'}`)})`,
        isConfirmed && requirementOf(kind).isPublic,
      ),
    ),
  ];

  return (
    <DataTable
      caption={t('check.caption')}
      rows={rows}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        { key: 'what', title: t('check.what'), names: true, cell: ({ what }) => what },
        { key: 'value', title: t('check.value'), cell: ({ value }) => value },
        {
          key: 'public',
          title: t('check.public'),
          cell: ({ isPublic }) => (
            <Badge icon={isPublic ? 'eye' : 'lock'} tone={isPublic ? 'accent' : 'neutral'}>
              {t(isPublic ? 'yes' : 'no')}
            </Badge>
          ),
        },
      ]}
    />
  );

  function row(key: string, what: string, value: ReactNode, isPublic: boolean): Row {
    return { key, what, value, isPublic };
  }

  function functionWords({ kind, organisation, functionTitle }: Held['functions'][number]): string {
    const words = { kind: any(`domain:affiliationKind.${kind}`), organisation, title: functionTitle };
    return t(functionTitle ? 'check.function-titled' : 'check.function-value', words);
  }

  function isFunctionPublic({ kind, startsOn, endsOn, awaitsLook }: Held['functions'][number]): boolean {
    const isNow = startsOn <= today && (endsOn === null || endsOn >= today);
    if (kind === 'family' || awaitsLook || !isNow) return false;
    return shows(kind === 'employer' ? 'employer' : 'side-functions');
  }
}
