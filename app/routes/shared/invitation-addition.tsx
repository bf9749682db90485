import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { declareOnJoined } from '~/domain/matching/declare-on-joined.server';
import { findJoined } from '~/domain/matching/invitation-queries.server';
import { joinedInput } from '~/domain/matching/matching-inputs';
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

export const handle: PageHandle = { audience: 'reviewer', title: 'participation:addition.title' };

/** Only shows what joined while it is to be declared on; otherwise the invitation itself says what is next. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/invitation-addition');
  const invitationId = idParam(args.params.invitationId);
  const found = await withActor(actor, (work) => findJoined(work, invitationId));
  if (!found) throw notFound();
  if (found.joined.length === 0) throw redirectTo(context, `/uitnodigingen/${invitationId}`);
  return json({ id: invitationId, ...found });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/invitation-addition');
  const invitationId = idParam(args.params.invitationId);
  const back = `/uitnodigingen/${invitationId}`;
  const reading = await readForm(args.request, joinedInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => declareOnJoined(work, { invitationId, ...value }));
  if (result.ok) {
    return redirectTo(context, back, { flash: { message: said[result.value.outcome] } });
  }
  if (result.reason === 'answers-missing') return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, back, { flash: refusalFlash(result) });
}

const said = {
  declared: 'participation:addition.done',
  declined: 'participation:addition.tied',
  'tie-told': 'participation:addition.tie-told',
} as const;

export default function InvitationAddition() {
  const { id, seat, joined } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('participation');
  return (
    <InvitationPage seat={seat} lead={t('addition.lead')}>
      <DeclarationForm id={id} organisations={joined} form={form} about="joined" />
    </InvitationPage>
  );
}
