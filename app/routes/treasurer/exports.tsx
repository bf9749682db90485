import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { askExport } from '~/domain/billing/exports/ask-export.server';
import { exportInput } from '~/domain/billing/exports/export-input';
import { recentPeriods } from '~/domain/billing/exports/export-period';
import { listExports } from '~/domain/billing/exports/export-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { useLanguage, useT } from '~/i18n/use-t';
import { ExportForm } from '~/ui/domain/exports/export-form';
import { ExportStatusBadge } from '~/ui/domain/exports/export-status-badge';
import { periodText } from '~/ui/domain/exports/period-text';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { pageNumber } from '~/web/page-number';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'exports:title' };

const here = '/penningmeester/exports';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/exports');
  const page = pageNumber(new URL(args.request.url).searchParams);
  return json(
    await withActor(actor, async (work) => ({
      page,
      periods: recentPeriods(calendarDayAt(work.now)),
      list: await listExports(work, page),
    })),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context, language } = await enter(args, 'routes/treasurer/exports');
  const reading = await readForm(args.request, exportInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const asked = await withActor(actor, (work) => askExport(work, { ...reading.value, language }));
  if (!asked.ok) throw notFound();
  return redirectTo(context, `${here}/${asked.value.number}`, { flash: { message: 'exports:flash.asked' } });
}

export default function Exports() {
  const { page, periods, list } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('exports');
  const language = useLanguage();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('form.title')}>
        <ExportForm periods={periods} refused={refused} />
      </Section>
      <Section title={t('list.title')}>
        <DataTable
          caption={t('list.title')}
          captionHidden
          rows={list.exports}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('list.empty-title')} text={t('list.empty-text')} />}
          columns={[
            {
              key: 'number',
              title: t('list.number'),
              names: true,
              cell: ({ name }) => <Link to={`${here}/${name}`}>{name}</Link>,
            },
            {
              key: 'period',
              title: t('list.period'),
              cell: ({ period }) => periodText(t, language, period),
            },
            { key: 'what', title: t('list.what'), cell: ({ format }) => t(`format.${format}`) },
            { key: 'asked', title: t('list.asked'), cell: ({ askedAt }) => <Moment at={askedAt} /> },
            {
              key: 'state',
              title: t('list.state'),
              cell: ({ status }) => <ExportStatusBadge status={status} />,
            },
          ]}
        />
        <Pagination page={page} pages={list.pages} hrefFor={(to) => `${here}?pagina=${to}`} />
      </Section>
    </Page>
  );
}
