import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { answerCall } from '~/domain/matching/open-call/answer-call.server';
import { callAnswerInput } from '~/domain/matching/open-call/inputs';
import { findMyCall } from '~/domain/matching/open-call/my-calls.server';
import { useT } from '~/i18n/use-t';
import { CallForm } from '~/ui/domain/open-call/call-form';
import { CallOutline } from '~/ui/domain/open-call/call-outline';
import { CallOver } from '~/ui/domain/open-call/call-over';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'call:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/open-call');
  const callId = idParam(args.params.callId);
  const call = await withActor(actor, (work) => findMyCall(work, callId));
  if (!call) throw notFound();
  return json({ call });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/open-call');
  const callId = idParam(args.params.callId);
  const reading = await readForm(args.request, callAnswerInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { answer } = reading.value;
  const result = await withActor(actor, (work) => answerCall(work, { callId, answer }));
  return redirectTo(context, result.ok ? '/uitnodigingen' : `/oproepen/${callId}`, {
    flash: result.ok ? { message: 'call:sent' } : refusalFlash(result),
  });
}

export default function OpenCall() {
  const { call } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useT('call');
  const invitation = useT('invitation');
  if (call.stage === 'closed') return <CallOver answer={call.answer} />;
  const form = answered?.form ?? startForm(call.answer ? { answer: call.answer } : {});
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="text"
      breadcrumbs={[{ title: invitation('list.title'), to: '/uitnodigingen' }]}
    >
      <CallOutline call={call} />
      <CallForm form={form} isAnswered={call.answer !== null} />
    </Page>
  );
}
