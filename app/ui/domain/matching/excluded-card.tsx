import { reviewerSeatsOf } from '~/domain/matching/invitation-status';
import { isOverridable } from '~/domain/matching/overrides';
import { mayLead } from '~/domain/matching/pair-rules';
import type { Exclusion } from '~/domain/matching/reasons';
import type { ExcludedPerson } from '~/domain/matching/reviewers-to-seat';
import { addressOfSeating } from '~/domain/matching/seat-address';
import type { ReviewerCount } from '~/domain/requests/reviewer-count';
import { useLanguage, useT } from '~/i18n/use-t';
import { reasonText } from '~/ui/domain/reason-text';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Card } from '~/ui/primitives/card';
import { Disclosure } from '~/ui/primitives/disclosure';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { tieText } from './tie-text';

interface ExcludedCardProps {
  person: ExcludedPerson;
  /** How many reviewers the request asks. */
  asked: ReviewerCount;
  /** The address of the request. */
  base: string;
}

/** Somebody who was left out: the binding reason in front, the others behind it, and whether it may be set aside. */
export function ExcludedCard({ person, asked, base }: ExcludedCardProps) {
  const t = useT('matching');
  const { personId, name, level, binding, all } = person;
  const seats = reviewerSeatsOf(asked).filter(
    (seat) => seat !== 'lead' || (level !== null && mayLead(level)),
  );
  const mayDeviate = seats.length > 0 && all.every(isOverridable);
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
            {seats.map((seat) => (
              <Link
                key={seat}
                to={addressOfSeating(base, { [seat]: personId })}
                label={t(`excluded.as-${seat}-label`, { name })}
              >
                {t(`excluded.as-${seat}`)}
              </Link>
            ))}
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
