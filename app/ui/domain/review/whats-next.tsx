import { type Condition, type ConditionCode, moverNow } from '~/domain/reviews/review-conditions';
import { moversOf, type ReviewEvent, type ReviewPart } from '~/domain/reviews/review-lifecycle';
import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Icon } from '~/ui/primitives/icon';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { commissionerPlaces, conditionPlaces, memberPlaces } from './condition-places';

interface WhatsNextProps {
  reference: string;
  onward: ReviewEvent | null;
  conditions: readonly Condition[];
  events: readonly ReviewEvent[];
  parts: readonly ReviewPart[];
}

/** What takes the review on, what that waits for and whose move it is; the other moves behind it. */
export function WhatsNext({ reference, onward, conditions, events, parts }: WhatsNextProps) {
  const t = useT('review');
  const base = `/reviews/${reference}`;
  const isReady = conditions.every(({ isMet }) => isMet);
  const mover = onward && moverNow(conditions, moversOf(onward));
  const others = events.filter((event) => event !== onward);
  const mayGoOn = onward !== null && events.includes(onward);
  return (
    <Card title={t('next.title')} level={2} tone="accent">
      {onward && <Paragraph>{t(`next.event.${onward}`)}</Paragraph>}
      {conditions.length > 0 && (
        <ul className="lk-gate">
          {conditions.map((condition) => (
            <li key={condition.code} className={condition.isMet ? 'lk-gate-met' : undefined}>
              <Icon
                name={condition.isMet ? 'ok' : 'clock'}
                label={t(condition.isMet ? 'next.done' : 'next.todo')}
              />
              <span>
                <ConditionText condition={condition} reference={reference} parts={parts} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {mover && (
        <Paragraph>
          <strong>{t('next.mover', { mover: t(`part.${mover}`) })}</strong>
        </Paragraph>
      )}
      {mayGoOn && isReady && (
        <div className="lk-actions">
          <ButtonLink to={`${base}/overgang/${onward}`} iconEnd="forward">
            {t(`event.${onward}`)}
          </ButtonLink>
        </div>
      )}
      {others.length > 0 && (
        <nav aria-label={t('next.others')} className="lk-moves">
          <ul>
            {others
              .filter((event) => event !== 'return-report')
              .map((event) => (
                <li key={event}>
                  <Link to={`${base}/overgang/${event}`}>{t(`event.${event}`)}</Link>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </Card>
  );
}

interface ConditionTextProps {
  condition: Condition;
  reference: string;
  parts: readonly ReviewPart[];
}

function ConditionText({ condition, reference, parts }: ConditionTextProps) {
  const t = useT('review');
  const { code, isMet, missing, mover } = condition;
  const text = t(`condition.${code}`);
  const place = placeFor(code, parts)?.(reference);
  return (
    <>
      {!isMet && place ? <Link to={place}>{text}</Link> : text}
      {!isMet && (
        <span className="lk-under">
          {missing !== null && missing > 0 && <>{t('next.missing', { count: missing })} </>}
          {t('next.waits-for', { mover: t(`part.${mover}`) })}
        </span>
      )}
    </>
  );
}

/** Where whoever reads can see to it; nowhere for who has no page for it. */
function placeFor(code: ConditionCode, parts: readonly ReviewPart[]) {
  if (parts.includes('commissioner')) return commissionerPlaces[code];
  const place = conditionPlaces[code];
  return isOfCoordinator(place) && !parts.includes('coordinator') ? memberPlaces[code] : place;
}

function isOfCoordinator(place: (reference: string) => string): boolean {
  return place('').startsWith('/coordinator/');
}
