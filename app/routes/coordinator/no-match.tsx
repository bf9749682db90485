import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { endMatching } from '~/domain/matching/end-matching.server';
import { noMatchReasons } from '~/domain/requests/closing/closing-reason';
import { recordNoMatch } from '~/domain/requests/closing/record-no-match.server';
import { noMatchInput } from '~/domain/requests/triage/triage-inputs';
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

export const handle: PageHandle = { audience: 'coordinator', title: 'matching:no-match.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/no-match');
  const reference = referenceParam(args.params.reference);
  const head = await withActor(actor, (work) => findTriageHead(work, reference));
  if (!head) throw notFound();
  return json({ head });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/no-match');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, noMatchInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, async (work) => {
    const outcome = await recordNoMatch(work, { reference, ...value });
    if (outcome.ok) await endMatching(work, { requestId: outcome.value.requestId, reason: 'request-closed' });
    return outcome;
  });
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: { message: 'matching:no-match.sent' },
  });
}

export default function NoMatch() {
  const { head } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('matching');
  const domain = useT('domain');
  return (
    <TriagePage
      request={head}
      title={t('no-match.title')}
      lead={t('no-match.lead')}
      isPossible={head.actions.includes('record-no-match')}
    >
      <ClosingForm
        form={form}
        version={head.version}
        choice={{
          name: 'reason',
          label: t('no-match.reason'),
          options: noMatchReasons.map((value) => ({ value, label: domain(`noMatchReason.${value}`) })),
        }}
        explanation={{ label: t('no-match.explanation'), hint: t('no-match.explanation-hint') }}
        send={t('no-match.send')}
      />
    </TriagePage>
  );
}
