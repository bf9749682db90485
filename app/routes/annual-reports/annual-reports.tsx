import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { mayWrite } from '~/domain/annual-reports/edition-acts';
import { openInput } from '~/domain/annual-reports/inputs';
import { openReport } from '~/domain/annual-reports/open-report.server';
import { listYears } from '~/domain/annual-reports/report-queries.server';
import { yearsToOpen } from '~/domain/annual-reports/years-to-open';
import { calendarDayAt, yearOf } from '~/domain/kernel/calendar-day';
import { useT } from '~/i18n/use-t';
import { OpenReportForm } from '~/ui/domain/annual-reports/open-report-form';
import { ReportsInMaking } from '~/ui/domain/annual-reports/reports-in-making';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'annualReport:making.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/annual-reports/annual-reports');
  return json(
    await withActor(actor, async (work) => {
      const reports = await listYears(work);
      const known = reports.map(({ year }) => year);
      const thisYear = yearOf(calendarDayAt(work.now));
      return {
        reports: reports.map(({ year, edition, status }) => ({ year, edition, status })),
        toOpen: mayWrite(actor) ? yearsToOpen(known, thisYear) : [],
      };
    }),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/annual-reports/annual-reports');
  const reading = await readForm(args.request, openInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const opened = await withActor(actor, (work) => openReport(work, reading.value));
  if (!opened.ok) {
    if (opened.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(opened, reading.typed) }, 409);
  }
  return redirectTo(context, `/coordinator/jaarverslagen/${opened.value.year}`, {
    flash: { message: 'annualReport:making.opened' },
  });
}

export default function AnnualReportsInMaking() {
  const { reports, toOpen } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ year: String(toOpen[0] ?? '') });
  const t = useT('annualReport');
  return (
    <Page
      title={t('making.title')}
      lead={t('making.lead')}
      width="text"
      actions={
        <ButtonLink to="/jaarverslagen" kind="secondary">
          {t('making.to-public')}
        </ButtonLink>
      }
    >
      <ReportsInMaking reports={reports} />
      {toOpen.length > 0 && <OpenReportForm form={form} years={toOpen} />}
    </Page>
  );
}
