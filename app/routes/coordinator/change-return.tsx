import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { findChangeToLookAt } from '~/domain/registry/profile/change-queries.server';
import { sendBackChange } from '~/domain/registry/profile/decide-change.server';
import { sendingBack } from '~/domain/registry/profile/inputs';
import { ReturnPage } from '~/ui/domain/own-profile/return-form';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data, t }) => t('profile:look.return-title', { name: data.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/change-return');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    const change = account && (await findChangeToLookAt(work, personId));
    return account && { personId, name: account.name, revision: change?.revision };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/change-return');
  const personId = idParam(args.params.personId);
  const reading = await readForm(args.request, sendingBack);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const sent = await withActor(actor, (work) => sendBackChange(work, { personId, ...reading.value }));
  if (!sent.ok) {
    if (sent.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(sent, reading.typed) }, 409);
  }
  return redirectTo(context, '/coordinator/wijzigingen', { flash: { message: 'profile:look.sent-back' } });
}

export default function ChangeReturn() {
  const { personId, name, revision } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  return (
    <ReturnPage form={form} name={name} back={`/coordinator/wijzigingen/${personId}`} revision={revision} />
  );
}
