import type {
  EarlierFinding,
  EffectiveRecommendation,
} from '~/domain/findings/earlier-lessons/earlier-lesson';
import { useLanguage, useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { Card } from '~/ui/primitives/card';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Heading } from '~/ui/primitives/heading';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { lessonReasonText } from './lesson-reason-text';

interface EarlierLessonsProps {
  learningQuestion: string;
  lessons: readonly EarlierFinding[];
  effective: readonly EffectiveRecommendation[];
}

/** A learning question with the lessons that may answer it. Only for whom the read was recorded. */
export function EarlierLessons({ learningQuestion, lessons, effective }: EarlierLessonsProps) {
  const t = useT('earlier');
  return (
    <>
      <Alert kind="info">{t('recorded')}</Alert>
      <Section title={t('question')}>
        <Paragraph>{learningQuestion}</Paragraph>
      </Section>
      <Section title={t('lessons')}>
        {lessons.length === 0 ? (
          <EmptyState title={t('empty-title')} text={t('empty-text')} />
        ) : (
          lessons.map((lesson) => (
            <LessonCard
              key={lesson.id}
              lesson={lesson}
              effective={effective.filter(({ findingId }) => findingId === lesson.id)}
            />
          ))
        )}
      </Section>
    </>
  );
}

interface LessonCardProps {
  lesson: EarlierFinding;
  effective: readonly EffectiveRecommendation[];
}

function LessonCard({ lesson, effective }: LessonCardProps) {
  const { id, title, pattern, considerations, because } = lesson;
  const t = useT('earlier');
  const language = useLanguage();
  return (
    <Card>
      <div lang="nl">
        <Heading level={3} looksLike={4}>
          <Link to={`/leren/bevindingen/${id}`}>{title}</Link>
        </Heading>
        <Paragraph>{pattern}</Paragraph>
      </div>
      <p>
        <strong>{t('considerations')}</strong>
        <br />
        <span lang="nl">{considerations}</span>
      </p>
      {effective.map((one) => (
        <p key={one.id}>
          <strong>{t('effective')}</strong>
          <br />
          <Link to={`/reviews/${one.reference}/aanbevelingen/${one.id}`}>
            <span lang="nl">{one.label}</span>
          </Link>
        </p>
      ))}
      <p className="lk-under">{t('because', { reasons: lessonReasonText(language, because) })}</p>
    </Card>
  );
}
