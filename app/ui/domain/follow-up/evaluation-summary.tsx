import { averageOf, type QuestionSummary } from '~/domain/reviews/follow-up/evaluation';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { DataTable } from '~/ui/primitives/data-table';
import { Paragraph } from '~/ui/primitives/paragraph';
import { ScoreStrip } from '~/ui/primitives/pictures/score-strip';
import { Section } from '~/ui/primitives/section';

const scores = [1, 2, 3, 4, 5] as const;

/** What participants said, as strips and as numbers; never of fewer than five people. */
export function EvaluationSummary({ summary }: { summary: readonly QuestionSummary[] }) {
  const t = useT('followUp');
  const language = useLanguage();
  const count = (summary[0]?.counts ?? []).reduce((sum, given) => sum + given, 0);
  return (
    <Section title={t('evaluation.results-title')}>
      <Paragraph>{t('evaluation.results-text', { count })}</Paragraph>
      <DataTable
        caption={t('evaluation.caption')}
        captionHidden
        rows={summary}
        rowKey={({ question }) => question}
        empty={null}
        columns={[
          {
            key: 'question',
            title: t('evaluation.question'),
            names: true,
            cell: ({ question }) => t(`statement.${question}`),
          },
          {
            key: 'average',
            title: t('evaluation.average'),
            numeric: true,
            cell: (one) => formatNumber(language, Math.round(averageOf(one) * 10) / 10),
          },
          {
            key: 'spread',
            title: t('evaluation.spread'),
            cell: ({ counts }) => <ScoreStrip counts={counts} />,
          },
          ...scores.map((score) => ({
            key: String(score),
            title: t('evaluation.chose-of', { score }),
            numeric: true,
            cell: ({ counts }: QuestionSummary) => counts[score - 1] ?? 0,
          })),
        ]}
      />
    </Section>
  );
}
