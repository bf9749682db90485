import {
  type FindingSpots,
  type FindingWords,
  hasToChange,
  wordFields,
} from '~/domain/findings/gate/screen-finding';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { Heading } from '~/ui/primitives/heading';
import { MarkedText } from '~/ui/primitives/marked-text';

/** The words of a finding as they are, with the places marked that may make a situation recognisable. */
export function FindingText({ words, spots }: { words: FindingWords; spots: FindingSpots }) {
  const t = useT('findings');
  const shown = wordFields.filter((field) => field !== 'title' || spots.title.length > 0);
  const isMarked = wordFields.some((field) => spots[field].length > 0);
  return (
    <>
      <ScreenVerdict isMarked={isMarked} hasStops={hasToChange(spots)} />
      {shown
        .filter((field) => words[field] !== '')
        .map((field) => (
          <section key={field}>
            <Heading level={3} looksLike={4}>
              {t(`form.${field}`)}
            </Heading>
            <div lang="nl">
              {spots[field].length > 0 ? (
                <MarkedText text={words[field]} findings={spots[field]} />
              ) : (
                <p className="nl-paragraph lk-as-typed">{words[field]}</p>
              )}
            </div>
          </section>
        ))}
    </>
  );
}

function ScreenVerdict({ isMarked, hasStops }: { isMarked: boolean; hasStops: boolean }) {
  const t = useT('findings');
  if (hasStops) {
    return (
      <Alert kind="warning" title={t('page.stops-title')}>
        {t('page.stops')}
      </Alert>
    );
  }
  return isMarked ? (
    <Alert kind="info" title={t('page.looks-title')}>
      {t('page.looks')}
    </Alert>
  ) : (
    <Alert kind="info">{t('page.clean')}</Alert>
  );
}
