import type { StartHint } from '~/domain/requests/participation/start-hint';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Alert } from '~/ui/primitives/alert';
import { Paragraph } from '~/ui/primitives/paragraph';

/** What to think of before a review begins beside another procedure; nothing when there is nothing to say. */
export function StartHints({ hints }: { hints: readonly StartHint[] }) {
  const t = useT('participation');
  const language = useLanguage();
  if (hints.length === 0) return null;
  return (
    <Alert kind="info" title={t('hint.title')}>
      {hints.map((hint) => (
        <Paragraph key={hint.code}>
          {hint.code === 'before-inspectorate'
            ? t('hint.before-inspectorate', { day: formatDay(language, hint.deadlineOn) })
            : t('hint.criminal-running')}
        </Paragraph>
      ))}
    </Alert>
  );
}
