import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { sendBackReport } from '~/domain/registry/functions/decide-report.server';
import { reportRemark } from '~/domain/registry/functions/inputs';
import { findReportToLookAt } from '~/domain/registry/functions/report-queries.server';
import { ReturnPage } from '~/ui/domain/own-profile/return-form';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data, t }) => t('profile:look.return-title', { name: data.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/tie-report-return');
  const reportId = idParam(args.params.reportId);
  const report = await withActor(actor, (work) => findReportToLookAt(work, reportId));
  if (!report) throw notFound();
  return json({ id: report.id, name: report.name });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/tie-report-return');
  const reportId = idParam(args.params.reportId);
  const reading = await readForm(args.request, reportRemark);
  if (!reading.ok) {
    if (!(await withActor(actor, (work) => findReportToLookAt(work, reportId)))) throw notFound();
    return json({ form: reading.form }, 422);
  }
  const sent = await withActor(actor, (work) => sendBackReport(work, { reportId, ...reading.value }));
  if (!sent.ok) {
    if (sent.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(sent, reading.typed) }, 409);
  }
  return redirectTo(context, '/coordinator/wijzigingen', { flash: { message: 'profile:look.sent-back' } });
}

export default function TieReportReturn() {
  const { id, name } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  return (
    <ReturnPage form={form} name={name} back={`/coordinator/wijzigingen/functies/${id}`} revision={null} />
  );
}
