import type { PathStatus } from '~/domain/reviews/review-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { DataTable } from '~/ui/primitives/data-table';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface UsualDaysTableProps {
  usual: readonly {
    readonly status: PathStatus;
    readonly days: number | null;
    readonly reviews: number;
  }[];
}

/** How long each state usually takes, drawn and in numbers. */
export function UsualDaysTable({ usual }: UsualDaysTableProps) {
  const t = useT('running');
  const review = useT('review');
  const language = useLanguage();
  const longest = Math.max(1, ...usual.map(({ days }) => days ?? 0));
  return (
    <Section title={t('usual.title')}>
      <Paragraph>{t('usual.text')}</Paragraph>
      <DataTable
        caption={t('usual.title')}
        captionHidden
        rows={usual}
        rowKey={({ status }) => status}
        empty={null}
        columns={[
          {
            key: 'state',
            title: t('state'),
            names: true,
            cell: ({ status }) => review(`status.${status}`),
          },
          {
            key: 'bar',
            title: t('usual.bar'),
            cell: ({ status, days }) => (
              <svg className="lk-course" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
                <rect className="lk-course-ground" width="1000" height="24" />
                <rect
                  className={`lk-course--${status}`}
                  y="3"
                  width={Math.round(((days ?? 0) * 1000) / longest)}
                  height="18"
                />
              </svg>
            ),
          },
          {
            key: 'days',
            title: t('usual.days'),
            numeric: true,
            cell: ({ days }) => (days === null ? t('usual.none') : formatNumber(language, days)),
          },
          {
            key: 'reviews',
            title: t('usual.reviews'),
            numeric: true,
            cell: ({ reviews }) => formatNumber(language, reviews),
          },
        ]}
      />
    </Section>
  );
}
