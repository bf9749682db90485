import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { listCourses, listRunningReviews } from '~/domain/reviews/overview/running-reviews.server';
import { usualDays } from '~/domain/reviews/overview/usual-days';
import { useLanguage, useT } from '~/i18n/use-t';
import { courseScale } from '~/ui/domain/running/course-scale';
import { RunningTable } from '~/ui/domain/running/running-table';
import { UsualDaysTable } from '~/ui/domain/running/usual-days-table';
import { formatNumber } from '~/ui/formats/number';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'coordinator', title: 'running:title' };

const onOnePage = 50;

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/running-reviews');
  const page = pageNumber(new URL(args.request.url).searchParams);
  return json(
    await withActor(actor, async (work) => {
      const all = await listRunningReviews(work);
      return {
        today: calendarDayAt(work.now),
        page,
        pages: Math.ceil(all.length / onOnePage),
        counts: {
          running: all.length,
          late: all.filter(({ standing }) => standing === 'late').length,
          yours: all.filter(({ mover }) => mover === 'coordinator').length,
        },
        reviews: all.slice((page - 1) * onOnePage, page * onOnePage),
        usual: usualDays(await listCourses(work)),
      };
    }),
  );
}

export default function RunningReviews() {
  const { today, page, pages, counts, reviews, usual } = useLoaderData<typeof loader>();
  const t = useT('running');
  const any = useT();
  const language = useLanguage();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <ButtonLink to="/coordinator/leerreviews/nieuw" kind="secondary" icon="add">
            {any('handover:link')}
          </ButtonLink>
          <ButtonLink to="/coordinator/aanbevelingen" kind="secondary">
            {any('loop:attention.more')}
          </ButtonLink>
        </>
      }
    >
      <StatRow>
        <Stat
          value={formatNumber(language, counts.running)}
          label={t('stat.running', { count: counts.running })}
        />
        <Stat value={formatNumber(language, counts.late)} label={t('stat.late', { count: counts.late })} />
        <Stat value={formatNumber(language, counts.yours)} label={t('stat.yours', { count: counts.yours })} />
      </StatRow>
      <Section title={t('list')}>
        {reviews.length > 0 ? (
          <RunningTable reviews={reviews} scale={courseScale(reviews, today)} />
        ) : (
          <EmptyState title={t('empty.title')} text={t('empty.text')} />
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefFor={(number) => `/coordinator/leerreviews?pagina=${number}`}
        />
      </Section>
      <UsualDaysTable usual={usual} />
    </Page>
  );
}
