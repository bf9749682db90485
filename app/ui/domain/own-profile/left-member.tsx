import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';

/** That somebody left, and the way back. */
export function LeftMember({ personId, leftOn }: { personId: string; leftOn: string }) {
  const t = useT('profile');
  const language = useLanguage();
  return (
    <>
      <Paragraph>{t('leaving.left-on', { day: formatDay(language, leftOn) })}</Paragraph>
      <div className="lk-actions">
        <ButtonLink to={`/coordinator/mensen/${personId}/terugkeer`} kind="secondary" icon="invite">
          {t('return.open')}
        </ButtonLink>
      </div>
    </>
  );
}
