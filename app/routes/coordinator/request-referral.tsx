import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { referralTargets } from '~/domain/requests/closing/closing-reason';
import { referRequest } from '~/domain/requests/closing/refer-request.server';
import { referralInput } from '~/domain/requests/triage/triage-inputs';
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

export const handle: PageHandle = { audience: 'coordinator', title: 'triage:referral.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-referral');
  const reference = referenceParam(args.params.reference);
  const head = await withActor(actor, (work) => findTriageHead(work, reference));
  if (!head) throw notFound();
  return json({ head });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-referral');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, referralInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => referRequest(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: { message: 'triage:referral.sent' },
  });
}

export default function RequestReferral() {
  const { head } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('triage');
  const domain = useT('domain');
  return (
    <TriagePage
      request={head}
      title={t('referral.title')}
      lead={t('referral.lead')}
      isPossible={head.actions.includes('refer-request')}
    >
      <ClosingForm
        form={form}
        version={head.version}
        choice={{
          name: 'target',
          label: t('referral.target'),
          options: referralTargets.map((value) => ({ value, label: domain(`referralTarget.${value}`) })),
        }}
        explanation={{ label: t('referral.explanation'), hint: t('referral.explanation-hint') }}
        send={t('referral.send')}
      />
    </TriagePage>
  );
}
