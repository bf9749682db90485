import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import { listMyInvitations } from '~/domain/matching/invitation-queries.server';
import { declineReasons } from '~/domain/matching/invitation-status';
import { declineInput } from '~/domain/matching/matching-inputs';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'invitation:decline.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/invitation-decline');
  const invitationId = idParam(args.params.invitationId);
  const mine = await withActor(actor, listMyInvitations);
  const invitation = mine.find(({ id }) => id === invitationId);
  if (!invitation) throw notFound();
  if (invitation.stage === 'closed' || invitation.status === 'accepted') {
    throw redirectTo(context, `/uitnodigingen/${invitationId}`);
  }
  return json({ id: invitationId });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/invitation-decline');
  const invitationId = idParam(args.params.invitationId);
  const reading = await readForm(args.request, declineInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => declineInvitation(work, { invitationId, ...value }));
  if (!result.ok && result.reason === 'private-data')
    return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/uitnodigingen/${invitationId}`, {
    flash: result.ok ? { message: 'invitation:decline.sent' } : refusalFlash(result),
  });
}

export default function InvitationDecline() {
  const { id } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('invitation');
  const domain = useT('domain');
  return (
    <Page
      title={t('decline.title')}
      lead={t('decline.lead')}
      width="text"
      breadcrumbs={[{ title: t('list.title'), to: '/uitnodigingen' }]}
    >
      <Form>
        <FormErrorSummary form={form} labels={{ reason: t('decline.reason'), note: t('decline.note') }} />
        <RadioGroup
          form={form}
          name="reason"
          label={t('decline.reason')}
          options={declineReasons.map((value) => ({
            value,
            label: domain(`declineReason.${value}`),
            ...(value === 'conflict' ? { description: t('decline.conflict-hint') } : {}),
          }))}
        />
        <TextArea
          form={form}
          name="note"
          label={t('decline.note')}
          description={t('decline.note-hint')}
          maxLength={200}
          rows={3}
          optional
        />
        <SubmitRow>
          <Button>{t('decline.send')}</Button>
          <ButtonLink to={`/uitnodigingen/${id}`} kind="subtle" icon="back">
            {t('decline.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
