import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { listYears } from '~/domain/annual-reports/report-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'annualReport:public.title',
  description: 'annualReport:public.description',
};

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/public/annual-reports');
  const years = await withActor(visitor, listYears);
  return json({
    years: years.map(({ year, publishedAt }) => ({ year, on: publishedAt && calendarDayAt(publishedAt) })),
  });
}

export default function AnnualReports() {
  const { years } = useLoaderData<typeof loader>();
  const t = useT('annualReport');
  const language = useLanguage();
  return (
    <Page
      title={t('public.title')}
      lead={t('public.lead')}
      width="text"
      actions={
        <ButtonLink to="/leren/themas" kind="secondary">
          {t('public.themes')}
        </ButtonLink>
      }
    >
      <DataTable
        caption={t('public.caption')}
        captionHidden
        rows={years}
        rowKey={({ year }) => String(year)}
        empty={<EmptyState title={t('public.empty')} text={t('public.empty-text')} />}
        columns={[
          {
            key: 'year',
            title: t('public.year'),
            names: true,
            cell: ({ year }) => <Link to={`/jaarverslagen/${year}`}>{t('report.title', { year })}</Link>,
          },
          {
            key: 'published',
            title: t('public.published'),
            cell: ({ on }) => on && formatDay(language, on),
          },
        ]}
      />
    </Page>
  );
}
