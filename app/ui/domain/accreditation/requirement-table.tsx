import type { LapseEffect } from '~/domain/registry/accreditation/requirements';
import type { VerificationKind } from '~/domain/registry/accreditation/verification-kind';
import type { VerificationState } from '~/domain/registry/accreditation/verification-standing';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';

export interface RequirementRow {
  readonly kind: VerificationKind;
  readonly need: 'always' | 'where-it-applies';
  readonly onLapse: LapseEffect;
  readonly state: VerificationState;
  readonly verifiedOn: string | null;
  readonly holdsUntil: string | null;
}

const tones: Readonly<Record<VerificationState, BadgeTone>> = {
  confirmed: 'ok',
  missing: 'neutral',
  lapsed: 'warning',
  'not-confirmed': 'error',
};

/** What is asked for this role and level, and how it stands today. */
export function RequirementTable({ rows, caption }: { rows: readonly RequirementRow[]; caption: string }) {
  const t = useT('accreditation');
  const domain = useT('domain');
  const language = useLanguage();
  const day = (on: string | null) => (on ? formatDay(language, on) : t('nothing-more'));
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ kind }) => kind}
      empty={null}
      columns={[
        {
          key: 'kind',
          title: t('verification'),
          names: true,
          cell: ({ kind }) => domain(`verification.${kind}`),
        },
        {
          key: 'state',
          title: t('standing'),
          cell: ({ state, need }) =>
            state === 'missing' && need === 'where-it-applies' ? (
              <Badge>{t('verified.not-recorded')}</Badge>
            ) : (
              <Badge tone={tones[state]}>{t(`verified.${state}`)}</Badge>
            ),
        },
        { key: 'on', title: t('verified-on'), cell: ({ verifiedOn }) => day(verifiedOn) },
        {
          key: 'due',
          title: t('due-on'),
          cell: ({ holdsUntil, state }) => (holdsUntil || state === 'missing' ? day(holdsUntil) : t('once')),
        },
        { key: 'effect', title: t('on-lapse'), cell: ({ onLapse }) => t(`effect.${onLapse}`) },
      ]}
    />
  );
}
