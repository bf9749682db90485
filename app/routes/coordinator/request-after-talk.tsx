import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { beginAfterTalk } from '~/domain/requests/intake/begin-on-behalf.server';
import { beginPath } from '~/domain/requests/intake/intake-form';
import { afterTalkInput, kindsAfterTalk } from '~/domain/requests/triage/triage-inputs';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { intakeCookie } from '~/web/intake-cookie.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'triage:after-talk.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-after-talk');
  const reference = referenceParam(args.params.reference);
  const head = await withActor(actor, (work) => findTriageHead(work, reference));
  if (!head) throw notFound();
  return json({ head });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-after-talk');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, afterTalkInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const begun = await withActor(actor, (work) => beginAfterTalk(work, { reference, ...reading.value }));
  if (!begun.ok && begun.reason === 'not-found') throw notFound();
  if (!begun.ok) return json({ form: failureToForm(begun, reading.typed) }, 409);
  return redirectTo(context, beginPath(reading.value.kind), {
    cookies: [intakeCookie(begun.value.token, context.publicOrigin.startsWith('https://'))],
  });
}

export default function RequestAfterTalk() {
  const { head } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('triage');
  const domain = useT('domain');
  return (
    <TriagePage
      request={head}
      title={t('after-talk.title')}
      lead={t('after-talk.lead')}
      isPossible={head.actions.includes('follow-talk')}
    >
      <Form>
        <FormErrorSummary form={form} labels={{ kind: t('after-talk.kind') }} />
        <HiddenField name="version" value={head.version} />
        <RadioGroup
          form={form}
          name="kind"
          label={t('after-talk.kind')}
          options={kindsAfterTalk.map((kind) => ({ value: kind, label: domain(`requestKind.${kind}`) }))}
        />
        <SubmitRow>
          <Button iconEnd="forward">{t('after-talk.go')}</Button>
        </SubmitRow>
      </Form>
    </TriagePage>
  );
}
