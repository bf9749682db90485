import type { ReviewPart } from '~/domain/reviews/review-lifecycle';
import { useT } from '~/i18n/use-t';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

const rooms = [
  { key: 'question', path: 'vraag' },
  { key: 'planning', path: 'planning' },
  { key: 'quote', path: 'offerte' },
  { key: 'participants', path: 'deelname' },
  { key: 'sessions', path: 'bijeenkomsten' },
  { key: 'progress', path: 'voortgang' },
  { key: 'supervision', path: 'supervisie' },
  { key: 'gates', path: 'toetsen' },
] as const;

/** Everything that is kept of a review, one page each. */
export function ReviewRooms({ reference, parts }: { reference: string; parts: readonly ReviewPart[] }) {
  const t = useT('review');
  const shown = rooms.filter(({ key }) => key !== 'question' || !parts.includes('coordinator'));
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
