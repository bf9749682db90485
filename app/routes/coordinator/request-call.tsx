import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { callTerms } from '~/domain/matching/open-call/call-answer';
import { findCallOf } from '~/domain/matching/open-call/call-of-request.server';
import { newCall } from '~/domain/matching/open-call/inputs';
import { openCall } from '~/domain/matching/open-call/open-call.server';
import { addWorkingDays } from '~/domain/requests/service-levels/working-days';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { CloseCall } from '~/ui/domain/open-call/close-call';
import { NewCallForm } from '~/ui/domain/open-call/new-call-form';
import { RequestCall } from '~/ui/domain/open-call/request-call';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('call:coordinator.title', { reference: data.head.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-call');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    return (
      head && {
        head,
        call: head.isOwn ? null : await findCallOf(work, head.id),
        usualOn: addWorkingDays(calendarDayAt(work.now), callTerms.usual),
      }
    );
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-call');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, newCall);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => openCall(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}/oproep`, {
    flash: { message: 'call:coordinator.opened' },
  });
}

export default function RequestCallPage() {
  const { head, call, usualOn } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ answerUntilOn: usualOn });
  const t = useT('call');
  const base = `/coordinator/aanvragen/${head.reference}`;
  const canCall = head.actions.includes('open-call');
  const isRunning = call !== null && call.ending === null;
  return (
    <TriagePage
      request={head}
      title={t('coordinator.title', { reference: head.reference })}
      lead={t('coordinator.lead')}
      isPossible={canCall || call !== null}
    >
      {call && <RequestCall call={call} base={base} canChoose={canCall} />}
      {canCall && isRunning && <CloseCall base={base} version={head.version} />}
      {canCall && !isRunning && <NewCallForm form={form} version={head.version} isAgain={call !== null} />}
    </TriagePage>
  );
}
