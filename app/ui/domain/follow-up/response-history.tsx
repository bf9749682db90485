import { useLanguage, useT } from '~/i18n/use-t';
import { capitalised } from '~/ui/formats/capitalised';
import { formatDay } from '~/ui/formats/day';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { Timeline } from '~/ui/primitives/timeline';
import type { ShownResponse } from './recommendation-list';

/** Everything that was said to a recommendation, the last first; nothing of it goes away. */
export function ResponseHistory({ responses }: { responses: readonly ShownResponse[] }) {
  const t = useT('followUp');
  const language = useLanguage();
  return (
    <Section title={t('answer.history')}>
      {responses.length === 0 && <Paragraph>{t('answer.none')}</Paragraph>}
      {responses.length > 0 && (
        <Timeline
          items={responses.toReversed().map((one) => ({
            key: one.id,
            at: one.respondedAt,
            who: t(one.inWriting ? 'answer.in-writing' : 'answer.by-commissioner'),
            text: (
              <>
                <strong>{capitalised(t(`response.${one.response}`))}.</strong>{' '}
                {one.ownerFunction && <>{t('answer.owner-of', { owner: one.ownerFunction })} </>}
                {one.dueOn && <>{t('answer.due-of', { day: formatDay(language, one.dueOn) })} </>}
                {one.explanation}
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
