import type { RankedReviewers } from '~/domain/matching/explain-pair';
import { addressOfSeating } from '~/domain/matching/seat-address';
import type { ReviewerCount } from '~/domain/requests/reviewer-count';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';
import { formatNumber } from '~/ui/formats/number';
import { Badge } from '~/ui/primitives/badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Heading } from '~/ui/primitives/heading';
import { Link } from '~/ui/primitives/link';
import { ReasonList } from './reason-list';

interface ReviewersCardProps {
  choice: RankedReviewers;
  rank: number;
  /** How many reviewers the request asks. */
  asked: ReviewerCount;
  /** The address of the request. */
  base: string;
}

/** One possible choice of reviewers, with everything there is to say for it and everything to mind. */
export function ReviewersCard({ choice, rank, asked, base }: ReviewersCardProps) {
  const t = useT('matching');
  const domain = useT('domain');
  const language = useLanguage();
  const { reviewers } = choice;
  const names = formatList(
    language,
    reviewers.map(({ name }) => name),
  );
  const seating = Object.fromEntries(reviewers.map(({ seat, personId }) => [seat, personId]));
  return (
    <Card
      title={`${formatNumber(language, rank)}. ${names}`}
      level={2}
      aside={<Badge tone="accent">{t('page.points', { count: choice.points })}</Badge>}
      actions={
        <ButtonLink to={addressOfSeating(base, seating)} label={t(`page.choose-label-${asked}`, { names })}>
          {t(`page.choose-${asked}`)}
        </ButtonLink>
      }
    >
      <div>
        {reviewers.map(({ seat, personId, name, level }) => (
          <p key={personId}>
            {name}: {domain(`seat.${seat}`)}, {domain(`level.${level}`)}
          </p>
        ))}
      </div>
      <ReviewerReasons choice={choice} base={base} />
    </Card>
  );
}

/** Why these people, each and together, what to mind, and what a person still has to judge. */
export function ReviewerReasons({ choice, base }: { choice: RankedReviewers; base: string }) {
  const t = useT('matching');
  const { reviewers, reasons, minds, toJudge } = choice;
  const names = new Map(reviewers.map(({ personId, name }) => [personId, name]));
  const unjudged = reviewers.filter((one) => toJudge.some(({ personId }) => personId === one.personId));
  const groups = [
    ...reviewers.map((one) => ({
      title: one.name,
      said: reasons.filter(({ personId }) => personId === one.personId),
    })),
    { title: t('page.together'), said: reasons.filter(({ personId }) => personId === null) },
  ].filter(({ said }) => said.length > 0);
  return (
    <>
      <Heading level={3} looksLike={5}>
        {t('page.why')}
      </Heading>
      <div className="lk-reasons">
        {groups.map(({ title, said }) => (
          <div key={title}>
            <p className="lk-reasons-about">{title}</p>
            <ReasonList said={said} mark="for" family="reason" />
          </div>
        ))}
      </div>
      {minds.length > 0 && (
        <>
          <Heading level={3} looksLike={5}>
            {t('page.mind')}
          </Heading>
          <ReasonList said={minds} mark="mind" family="mind" names={names} />
        </>
      )}
      {toJudge.length > 0 && (
        <>
          <Heading level={3} looksLike={5}>
            {t('page.to-judge')}
          </Heading>
          <ReasonList said={toJudge} mark="mind" family="toJudge" names={names} />
          <div className="lk-actions">
            {unjudged.map(({ personId, name }) => (
              <Link key={personId} to={`${base}/oordeel?persoon=${personId}`}>
                {t('page.judge', { name })}
              </Link>
            ))}
          </div>
        </>
      )}
    </>
  );
}
