import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { completionReasonsOf } from '~/domain/requests/closing/closing-reason';
import { completeRequest } from '~/domain/requests/closing/complete-request.server';
import { completionInput } from '~/domain/requests/triage/triage-inputs';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { ClosingForm } from '~/ui/domain/triage/closing-form';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'triage:completion.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-completion');
  const reference = referenceParam(args.params.reference);
  const head = await withActor(actor, (work) => findTriageHead(work, reference));
  if (!head) throw notFound();
  return json({ head });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-completion');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, completionInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => completeRequest(work, { reference, ...value }));
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: { message: 'triage:completion.sent' },
  });
}

export default function RequestCompletion() {
  const { head } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('triage');
  const domain = useT('domain');
  return (
    <TriagePage
      request={head}
      title={t('completion.title')}
      lead={t('completion.lead')}
      isPossible={head.actions.includes('complete-request')}
    >
      <ClosingForm
        form={form}
        version={head.version}
        choice={{
          name: 'reason',
          label: t('completion.reason'),
          options: completionReasonsOf(head.kind).map((value) => ({
            value,
            label: domain(`completionReason.${value}`),
          })),
        }}
        explanation={{ label: t('completion.explanation'), hint: t('completion.explanation-hint') }}
        send={t('completion.send')}
      />
    </TriagePage>
  );
}
