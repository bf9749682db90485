import type {
  AccreditationLevel,
  AccreditedRole,
} from '~/domain/registry/accreditation/accreditation-status';
import type { Attention, AttentionState } from '~/domain/registry/accreditation/attention';
import type { LapseEffect } from '~/domain/registry/accreditation/requirements';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { useWhatWord } from './what-word';

export interface ShownAttention {
  readonly personId: string;
  readonly name: string;
  readonly role: AccreditedRole;
  readonly level: AccreditationLevel | null;
  readonly what: Attention['what'];
  readonly state: AttentionState;
  readonly on: string | null;
  readonly effect: LapseEffect;
}

const tones: Readonly<Record<AttentionState, BadgeTone>> = {
  lapsed: 'error',
  'not-confirmed': 'error',
  suspended: 'warning',
  lapses: 'warning',
  'no-mentor': 'warning',
  missing: 'neutral',
};

/** Who needs a look, because of what and until when. */
export function AttentionTable({ rows, caption }: { rows: readonly ShownAttention[]; caption: string }) {
  const t = useT('accreditation');
  const domain = useT('domain');
  const language = useLanguage();
  const whatWord = useWhatWord();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ personId, role, what }) => `${personId}-${role}-${what}`}
      empty={<EmptyState title={t('attention-empty')} text={t('attention-empty-text')} />}
      columns={[
        {
          key: 'name',
          title: t('person'),
          names: true,
          cell: ({ personId, name }) => <Link to={`/coordinator/mensen/${personId}/erkenning`}>{name}</Link>,
        },
        { key: 'role', title: t('role'), cell: ({ role }) => domain(`role.${role}`) },
        { key: 'what', title: t('what-title'), cell: ({ what }) => whatWord(what) },
        {
          key: 'state',
          title: t('standing'),
          cell: ({ state }) => <Badge tone={tones[state]}>{t(`attention.${state}`)}</Badge>,
        },
        {
          key: 'on',
          title: t('until'),
          cell: ({ on }) => (on ? formatDay(language, on) : t('nothing-more')),
        },
        { key: 'effect', title: t('on-lapse'), cell: ({ effect }) => t(`effect.${effect}`) },
      ]}
    />
  );
}
