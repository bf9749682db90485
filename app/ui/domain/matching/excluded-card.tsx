import { isOverridable } from '~/domain/matching/overrides';
import { mayLead } from '~/domain/matching/pair-rules';
import type { ExcludedPerson } from '~/domain/matching/rank-pairs';
import type { Exclusion } from '~/domain/matching/reasons';
import { useLanguage, useT } from '~/i18n/use-t';
import { reasonText } from '~/ui/domain/reason-text';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Card } from '~/ui/primitives/card';
import { Disclosure } from '~/ui/primitives/disclosure';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { tieText } from './tie-text';

/** Somebody who was left out: the binding reason in front, the others behind it, and whether it may be set aside. */
export function ExcludedCard({ person, base }: { person: ExcludedPerson; base: string }) {
  const t = useT('matching');
  const { personId, name, level, binding, all } = person;
  const mayDeviate = all.every(isOverridable);
  return (
    <Card title={name} level={2}>
      <p className="lk-under">{t(`hardRule.${binding.rule}.name`)}</p>
      <div>
        <ExclusionText exclusion={binding} />
      </div>
      {all.length > 1 && (
        <Disclosure summary={t('excluded.all-reasons', { count: all.length })}>
          <BulletList
            mark="against"
            items={all.map((exclusion) => <ExclusionText key={exclusion.code} exclusion={exclusion} />)}
          />
        </Disclosure>
      )}
      {mayDeviate && (
        <>
          <Paragraph>{t('excluded.deviate')}</Paragraph>
          <div className="lk-actions">
            {level !== null && mayLead(level) && (
              <Link to={`${base}/voorstel?eerste=${personId}`} label={t('excluded.as-lead-label', { name })}>
                {t('excluded.as-lead')}
              </Link>
            )}
            <Link to={`${base}/voorstel?tweede=${personId}`} label={t('excluded.as-co-label', { name })}>
              {t('excluded.as-co')}
            </Link>
          </div>
        </>
      )}
    </Card>
  );
}

/** The sentence of a rule that fails, and how the tie runs where it is about one. */
export function ExclusionText({ exclusion }: { exclusion: Exclusion }) {
  const any = useT();
  const language = useLanguage();
  return (
    <>
      {reasonText(any, language, 'exclusion', exclusion)}
      {exclusion.path && <span className="lk-under">{tieText(any, exclusion.path)}</span>}
    </>
  );
}
