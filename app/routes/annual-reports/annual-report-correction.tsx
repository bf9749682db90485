import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { correctReport } from '~/domain/annual-reports/correct-report.server';
import { correctionInput } from '~/domain/annual-reports/inputs';
import { findReportInMaking } from '~/domain/annual-reports/report-queries.server';
import { useT } from '~/i18n/use-t';
import { CorrectionForm } from '~/ui/domain/annual-reports/correction-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { yearParam } from '~/web/year-param.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data: { year } }) => t('annualReport:correction.title', { year }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/annual-reports/annual-report-correction');
  const year = yearParam(args.params.year);
  const found = await withActor(actor, (work) => findReportInMaking(work, year));
  if (!found) throw notFound();
  return json({ year, version: found.edition.version, edition: found.edition.edition + 1 });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/annual-reports/annual-report-correction');
  const year = yearParam(args.params.year);
  const reading = await readForm(args.request, correctionInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const begun = await withActor(actor, (work) => correctReport(work, { year, ...reading.value }));
  if (!begun.ok) {
    if (begun.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(begun, reading.typed) }, 409);
  }
  return redirectTo(context, `/coordinator/jaarverslagen/${year}`, {
    flash: { message: 'annualReport:correction.begun' },
  });
}

export default function AnnualReportCorrection() {
  const { year, version, edition } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('annualReport');
  return (
    <Page
      title={t('correction.title', { year })}
      lead={t('correction.lead', { edition })}
      width="text"
      breadcrumbs={[{ title: t('edit.title', { year }), to: `/coordinator/jaarverslagen/${year}` }]}
    >
      <CorrectionForm form={form} year={year} version={version} edition={edition} />
    </Page>
  );
}
