import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { periodCommentInput } from '~/domain/billing/periods/inputs';
import { findMonthToDecide } from '~/domain/billing/periods/month-to-decide.server';
import { returnPeriod } from '~/domain/billing/periods/return-period.server';
import { CommentPage } from '~/ui/domain/approval/comment-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { monthParam } from '~/web/month-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data, t }) => t('approval:return.title', { name: data.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/hours-return');
  const of = { personId: idParam(args.params.personId), month: monthParam(args.params.month) };
  const found = await withActor(actor, (work) => findMonthToDecide(work, of));
  if (!found) throw notFound();
  const { name, version, status, refusal } = found;
  return json({ ...of, name, version, isPossible: status === 'submitted' && refusal === null });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/hours-return');
  const of = { personId: idParam(args.params.personId), month: monthParam(args.params.month) };
  const reading = await readForm(args.request, periodCommentInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const sent = await withActor(actor, (work) => returnPeriod(work, { ...of, ...reading.value }));
  if (!sent.ok) {
    if (sent.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(sent, reading.typed) }, 409);
  }
  return redirectTo(context, '/coordinator/uren', { flash: { message: 'approval:return.done' } });
}

export default function HoursReturn() {
  const { isPossible, ...month } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  return <CommentPage kind="return" form={form} month={month} isPossible={isPossible} />;
}
