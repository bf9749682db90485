import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findLeavingObstacle, leaveNetwork } from '~/domain/matching/leave-network.server';
import { leavingInput } from '~/domain/registry/profile/inputs';
import { useT } from '~/i18n/use-t';
import { LeavingForm } from '~/ui/domain/own-profile/leaving-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { endSession } from '~/web/session.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'profile:leaving.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/reviewer/leaving');
  if (!person) throw notFound();
  return json({ obstacle: await withActor(actor, (work) => findLeavingObstacle(work, person.id)) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/leaving');
  if (!person) throw notFound();
  const cookie = args.request.clone();
  const reading = await readForm(args.request, leavingInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const left = await withActor(actor, (work) => leaveNetwork(work, person.id));
  if (!left.ok) {
    if (left.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(left, reading.typed) }, 409);
  }
  return redirectTo(context, '/', {
    cookies: [await endSession(cookie)],
    flash: { message: 'profile:leaving.left' },
  });
}

export default function Leaving() {
  const { obstacle } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('profile');
  return (
    <Page
      title={t('leaving.title')}
      lead={t('leaving.lead')}
      width="text"
      breadcrumbs={[{ title: t('functions.back-to-profile'), to: '/reviewer/profiel' }]}
    >
      <LeavingForm form={form} obstacle={obstacle} back="/reviewer/profiel" name={null} />
    </Page>
  );
}
