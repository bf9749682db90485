import { type ReviewPart, type ReviewStanding, reachedStatus } from '~/domain/reviews/review-lifecycle';
import { pathStatuses } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

const rooms = [
  { key: 'question', path: 'vraag', from: 'agreeing' },
  { key: 'earlier', path: 'eerder-geleerd', from: 'agreeing' },
  { key: 'planning', path: 'planning', from: 'agreeing' },
  { key: 'quote', path: 'offerte', from: 'agreeing' },
  { key: 'participants', path: 'deelname', from: 'agreeing' },
  { key: 'sessions', path: 'bijeenkomsten', from: 'agreeing' },
  { key: 'progress', path: 'voortgang', from: 'agreeing' },
  { key: 'supervision', path: 'supervisie', from: 'agreeing' },
  { key: 'gates', path: 'toetsen', from: 'agreeing' },
  { key: 'findings', path: 'bevindingen', from: 'drafting' },
  { key: 'report', path: 'rapport', from: 'commenting' },
  { key: 'recommendations', path: 'aanbevelingen', from: 'quality_check' },
  { key: 'follow-up', path: 'opvolging', from: 'quality_check' },
  { key: 'evaluation', path: 'evaluatie', from: 'reported' },
] as const;

/** A coordinator reads the question at the request. */
const readsQuestion: ReadonlySet<string> = new Set(['question', 'earlier']);

interface ReviewRoomsProps {
  reference: string;
  parts: readonly ReviewPart[];
  review: ReviewStanding;
}

/** Everything that is kept of a review, one page each; of its end once the review comes near it. */
export function ReviewRooms({ reference, parts, review }: ReviewRoomsProps) {
  const t = useT('review');
  const reached = pathStatuses.indexOf(reachedStatus(review));
  const shown = rooms.filter(
    ({ key, from }) =>
      (!readsQuestion.has(key) || !parts.includes('coordinator')) && reached >= pathStatuses.indexOf(from),
  );
  return (
    <Section title={t('rooms.title')}>
      <CardGrid>
        {shown.map(({ key, path }) => (
          <Card key={key} title={t(`rooms.${key}.title`)} to={`/reviews/${reference}/${path}`}>
            <Paragraph>{t(`rooms.${key}.text`)}</Paragraph>
          </Card>
        ))}
        {parts.includes('coordinator') && (
          <Card title={t('rooms.request.title')} to={`/coordinator/aanvragen/${reference}`}>
            <Paragraph>{t('rooms.request.text')}</Paragraph>
          </Card>
        )}
      </CardGrid>
    </Section>
  );
}
