import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { editionInput } from '~/domain/annual-reports/inputs';
import { publishReport } from '~/domain/annual-reports/publish-report.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';
import { yearParam } from '~/web/year-param.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/annual-reports/annual-report-publication');
  const year = yearParam(args.params.year);
  const back = `/coordinator/jaarverslagen/${year}`;
  const reading = await readForm(args.request, editionInput);
  if (!reading.ok) return redirectTo(context, back);
  const done = await withActor(actor, (work) => publishReport(work, { year, ...reading.value }));
  return redirectTo(context, back, {
    flash: done.ok ? { message: 'annualReport:edit.published' } : refusalFlash(done),
  });
}
