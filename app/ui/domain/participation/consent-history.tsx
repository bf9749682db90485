import type { ConsentDecision } from '~/domain/requests/participation/consent-decision';
import { isMessageKey, type T } from '~/i18n/translate';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Section } from '~/ui/primitives/section';
import { Timeline } from '~/ui/primitives/timeline';

interface Entry {
  readonly id: number;
  readonly at: string;
  readonly name:
    | 'requests.organisation-added'
    | 'requests.willingness-recorded'
    | 'requests.consent-recorded'
    | 'requests.consent-decision-needed'
    | 'requests.consent-decided';
  readonly by: string | null;
  readonly code: string | null;
  readonly on: string | null;
}

interface ConsentHistoryProps {
  entries: readonly Entry[];
  decisions: readonly {
    readonly id: string;
    readonly decision: ConsentDecision;
    readonly reason: string;
    readonly by: string;
    readonly decidedAt: string;
  }[];
}

/** Everything that was recorded about one organisation, the latest first, and what was decided and why. */
export function ConsentHistory({ entries, decisions }: ConsentHistoryProps) {
  const t = useT('participation');
  const any = useT();
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <>
      {decisions.length > 0 && (
        <Section title={t('history.decisions')}>
          <Timeline
            items={decisions.map(({ id, decision, reason, by, decidedAt }) => ({
              key: id,
              at: decidedAt,
              who: by,
              text: (
                <>
                  <strong>{domain(`consentDecision.${decision}`)}</strong>
                  <span className="lk-under">{reason}</span>
                </>
              ),
            }))}
          />
        </Section>
      )}
      <Section title={t('history.title')}>
        {entries.length === 0 ? (
          <EmptyState title={t('history.none')} text={t('history.none-text')} />
        ) : (
          <Timeline
            items={entries.map((entry) => ({
              key: String(entry.id),
              at: entry.at,
              who: entry.by ?? t('history.somebody'),
              text: sentence(any, entry, entry.on && formatDay(language, entry.on)),
            }))}
          />
        )}
      </Section>
    </>
  );
}

function sentence(t: T, { name, code }: Entry, day: string | null): string {
  switch (name) {
    case 'requests.organisation-added':
      return t('participation:history.added');
    case 'requests.consent-decision-needed':
      return t('participation:history.needed');
    case 'requests.consent-decided':
      return t('participation:history.decided', { decision: wordOf(t, 'consentDecision', code) });
    case 'requests.willingness-recorded': {
      const state = wordOf(t, 'willingness', code);
      return day
        ? t('participation:history.willingness-on', { state, day })
        : t('participation:history.willingness', { state });
    }
    case 'requests.consent-recorded': {
      const state = wordOf(t, 'consent', code);
      return day
        ? t('participation:history.consent-on', { state, day })
        : t('participation:history.consent', { state });
    }
  }
}

function wordOf(t: T, vocabulary: string, code: string | null): string {
  const key = `domain:${vocabulary}.${code}`;
  return isMessageKey(key) ? t(key) : (code ?? '');
}
