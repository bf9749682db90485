import type { Shortage } from '~/domain/matching/why-no-pair';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Paragraph } from '~/ui/primitives/paragraph';

/** Why there is no pair at all, and which single rule stands in the way. */
export function ShortageNotice({ shortage }: { shortage: Shortage }) {
  const t = useT('matching');
  const { eligible, mayLead, binding, keptApart, relaxations } = shortage;
  return (
    <>
      <Alert kind="warning" title={t('shortage.title')}>
        {t('shortage.eligible', { count: eligible })} {eligible > 0 && mayLead === 0 && t('shortage.no-lead')}
      </Alert>
      <BulletList
        mark="against"
        items={binding.map(({ rule, people }) =>
          t('shortage.binding', { rule: t(`hardRule.${rule}.name`), count: people }),
        )}
      />
      {keptApart > 0 && <Paragraph>{t('shortage.kept-apart', { count: keptApart })}</Paragraph>}
      {relaxations.length === 0 ? (
        keptApart === 0 && <Paragraph>{t('shortage.none')}</Paragraph>
      ) : (
        <BulletList
          items={relaxations.map(({ rule, pairs }) =>
            t('shortage.relaxation', { rule: t(`hardRule.${rule}.name`), count: pairs }),
          )}
        />
      )}
    </>
  );
}
