import type { TimelineSentence } from '~/domain/activity/timeline';
import { useT } from '~/i18n/use-t';
import { Section } from '~/ui/primitives/section';
import { Timeline } from '~/ui/primitives/timeline';

interface Entry {
  readonly id: number;
  readonly at: string;
  readonly who:
    | { readonly name: string }
    | { readonly part: 'you' | 'requester' | 'coordinator' | 'somebody' | 'portal' };
  readonly sentence: TimelineSentence;
  readonly params: Readonly<Record<string, string>>;
}

/** What happened around a request, the latest first, in the words of whoever reads it. */
export function RequestTimeline({ entries }: { entries: readonly Entry[] }) {
  const t = useT('triage');
  const any = useT();
  return (
    <Section title={t('request.timeline.title')}>
      <Timeline
        items={entries.toReversed().map(({ id, at, who, sentence, params }) => ({
          key: String(id),
          at,
          who: 'name' in who ? who.name : any(`activity:who.${who.part}`),
          text: any(sentence, params),
        }))}
      />
    </Section>
  );
}
