import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { beginOnBehalf } from '~/domain/requests/intake/begin-on-behalf.server';
import { listHandedOverDrafts } from '~/domain/requests/intake/handed-over-drafts.server';
import { beginPath } from '~/domain/requests/intake/intake-form';
import { requestKinds } from '~/domain/requests/request-kind';
import { behalfInput } from '~/domain/requests/triage/triage-inputs';
import { useT } from '~/i18n/use-t';
import { HandedOverTable } from '~/ui/domain/triage/handed-over-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { intakeCookie } from '~/web/intake-cookie.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'triage:behalf.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-behalf');
  return json({ drafts: await withActor(actor, listHandedOverDrafts) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-behalf');
  const reading = await readForm(args.request, behalfInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { kind } = reading.value;
  const begun = await withActor(actor, (work) => beginOnBehalf(work, kind));
  if (!begun.ok) throw notFound();
  return redirectTo(context, beginPath(kind), {
    cookies: [intakeCookie(begun.value.token, context.publicOrigin.startsWith('https://'))],
  });
}

export default function RequestBehalf() {
  const { drafts } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('triage');
  const domain = useT('domain');
  return (
    <Page
      title={t('behalf.title')}
      lead={t('behalf.lead')}
      breadcrumbs={[{ title: t('queue.title'), to: '/coordinator/aanvragen' }]}
    >
      <Form>
        <FormErrorSummary form={form} labels={{ kind: t('behalf.kind') }} />
        <RadioGroup
          form={form}
          name="kind"
          label={t('behalf.kind')}
          options={requestKinds.map((kind) => ({ value: kind, label: domain(`requestKind.${kind}`) }))}
        />
        <SubmitRow>
          <Button iconEnd="forward">{t('behalf.begin')}</Button>
        </SubmitRow>
      </Form>
      <Section title={t('behalf.waiting-title')}>
        <HandedOverTable drafts={drafts} />
      </Section>
    </Page>
  );
}
