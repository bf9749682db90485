import type { LessonReason } from '~/domain/findings/earlier-lessons/earlier-lesson';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { formatList } from '~/ui/formats/list';

/** Why a lesson is offered, as a part of a sentence. */
export function lessonReasonText(language: Language, because: readonly LessonReason[]): string {
  return formatList(
    language,
    because.map((reason) => oneReason(language, reason)),
  );
}

function oneReason(language: Language, reason: LessonReason): string {
  const t = translator(language, 'earlier');
  const domain = translator(language, 'domain');
  if (reason.kind === 'words') return t('reasons.words', { words: reason.words.join(', ') });
  if (reason.kind === 'ticked') return t('reasons.ticked', { theme: domain(`theme.${reason.theme}`) });
  switch (reason.taxonomy) {
    case 'sector':
      return t('reasons.sector', { code: domain(`sector.${reason.code}`) });
    case 'age-band':
      return t('reasons.age-band', { code: domain(`ageBand.${reason.code}`) });
    case 'trigger':
      return t('reasons.trigger', { code: domain(`trigger.${reason.code}`) });
  }
}
