import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { returnInput } from '~/domain/annual-reports/inputs';
import { findReportInMaking } from '~/domain/annual-reports/report-queries.server';
import { returnReport } from '~/domain/annual-reports/return-report.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { yearParam } from '~/web/year-param.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'annualReport:edit.return' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/annual-reports/annual-report-return');
  const year = yearParam(args.params.year);
  const found = await withActor(actor, (work) => findReportInMaking(work, year));
  if (!found) throw notFound();
  return json({ year, version: found.edition.version });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/annual-reports/annual-report-return');
  const year = yearParam(args.params.year);
  const reading = await readForm(args.request, returnInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const returned = await withActor(actor, (work) => returnReport(work, { year, ...reading.value }));
  if (!returned.ok) {
    if (returned.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(returned, reading.typed) }, 409);
  }
  return redirectTo(context, `/coordinator/jaarverslagen/${year}`, {
    flash: { message: 'annualReport:edit.returned' },
  });
}

export default function AnnualReportReturn() {
  const { year, version } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('annualReport');
  return (
    <Page
      title={t('edit.return')}
      lead={t('edit.return-lead')}
      width="text"
      breadcrumbs={[{ title: t('edit.title', { year }), to: `/coordinator/jaarverslagen/${year}` }]}
    >
      <Form>
        <FormErrorSummary form={form} labels={{ remark: t('edit.return-remark') }} />
        <HiddenField name="version" value={version} />
        <TextArea form={form} name="remark" label={t('edit.return-remark')} maxLength={600} />
        <SubmitRow>
          <Button>{t('edit.return-button')}</Button>
          <ButtonLink to={`/coordinator/jaarverslagen/${year}`} kind="subtle">
            {t('edit.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
