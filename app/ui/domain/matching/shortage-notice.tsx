import type { Shortage } from '~/domain/matching/why-no-pair';
import type { ReviewerCount } from '~/domain/requests/reviewer-count';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Paragraph } from '~/ui/primitives/paragraph';

interface ShortageNoticeProps {
  shortage: Shortage;
  /** How many reviewers the request asks. */
  asked: ReviewerCount;
}

/** Why nobody can be chosen at all, and which single rule stands in the way. */
export function ShortageNotice({ shortage, asked }: ShortageNoticeProps) {
  const t = useT('matching');
  const { eligible, mayLead, binding, keptApart, relaxations } = shortage;
  return (
    <>
      <Alert kind="warning" title={t(`shortage.title-${asked}`)}>
        {t('shortage.eligible', { count: eligible })} {eligible > 0 && mayLead === 0 && t('shortage.no-lead')}
      </Alert>
      <BulletList
        mark="against"
        items={binding.map(({ rule, people }) =>
          t('shortage.binding', { rule: t(`hardRule.${rule}.name`), count: people }),
        )}
      />
      {keptApart > 0 && <Paragraph>{t(`shortage.kept-apart-${asked}`, { count: keptApart })}</Paragraph>}
      {relaxations.length === 0 ? (
        keptApart === 0 && <Paragraph>{t('shortage.none')}</Paragraph>
      ) : (
        <BulletList
          items={relaxations.map(({ rule, ways }) =>
            t(`shortage.relaxation-${asked}`, { rule: t(`hardRule.${rule}.name`), count: ways }),
          )}
        />
      )}
    </>
  );
}
