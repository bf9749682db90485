import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { declareIndependence } from '~/domain/matching/declare-independence.server';
import { findInvitation, listMyInvitations } from '~/domain/matching/invitation-queries.server';
import { independenceInput } from '~/domain/matching/matching-inputs';
import { useT } from '~/i18n/use-t';
import { DeclarationForm } from '~/ui/domain/invitation/declaration-form';
import { InvitationPage } from '~/ui/domain/invitation/invitation-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'invitation:steps.independence' };

/** Only shows the list while it is to be declared on; at any other step the invitation itself says what is next. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/invitation-independence');
  const invitationId = idParam(args.params.invitationId);
  const found = await withActor(actor, async (work) => {
    // The outline first: looking at the invitation of somebody cleared would record a read of the case.
    const outline = (await listMyInvitations(work)).find(({ id }) => id === invitationId);
    if (outline?.stage !== 'confidential') return outline && 'another-step';
    return await findInvitation(work, invitationId);
  });
  if (!found) throw notFound();
  if (found === 'another-step' || found.stage !== 'confidential') {
    throw redirectTo(context, `/uitnodigingen/${invitationId}`);
  }
  return json({ id: found.id, seat: found.seat, organisations: found.organisations });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/invitation-independence');
  const invitationId = idParam(args.params.invitationId);
  const back = `/uitnodigingen/${invitationId}`;
  const reading = await readForm(args.request, independenceInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => declareIndependence(work, { invitationId, ...value }));
  if (result.ok) {
    const isCleared = result.value.outcome === 'cleared';
    return redirectTo(context, back, {
      flash: { message: isCleared ? 'invitation:independence.cleared' : 'invitation:independence.tied' },
    });
  }
  if (result.reason === 'answers-missing') return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, back, { flash: refusalFlash(result) });
}

export default function InvitationIndependence() {
  const { id, seat, organisations } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('invitation');
  return (
    <InvitationPage seat={seat} stage="independence" lead={t('independence.lead')}>
      <DeclarationForm id={id} organisations={organisations} form={form} />
    </InvitationPage>
  );
}
