import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { findLeavingObstacle, leaveNetwork } from '~/domain/matching/leave-network.server';
import { leavingInput } from '~/domain/registry/profile/inputs';
import { findProfile } from '~/domain/registry/profile/own-queries.server';
import { useT } from '~/i18n/use-t';
import { LeavingForm } from '~/ui/domain/own-profile/leaving-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data, t }) => t('profile:leaving.person-title', { name: data.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/person-leaving');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    if (!account || account.isDeactivated || !(await findProfile(work, personId))) return null;
    return { id: personId, name: account.name, obstacle: await findLeavingObstacle(work, personId) };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/person-leaving');
  const personId = idParam(args.params.personId);
  const reading = await readForm(args.request, leavingInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const left = await withActor(actor, (work) => leaveNetwork(work, personId));
  if (!left.ok) {
    if (left.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(left, reading.typed) }, 409);
  }
  return redirectTo(context, `/coordinator/mensen/${personId}`, {
    flash: { message: 'profile:leaving.person-left' },
  });
}

export default function PersonLeaving() {
  const { id, name, obstacle } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('profile');
  const coordinator = useT('coordinator');
  const back = `/coordinator/mensen/${id}`;
  return (
    <Page
      title={t('leaving.person-title', { name })}
      lead={t('leaving.person-lead', { name })}
      width="text"
      breadcrumbs={[
        { title: coordinator('people.title'), to: '/coordinator/mensen' },
        { title: name, to: back },
      ]}
    >
      <LeavingForm form={form} obstacle={obstacle} back={back} name={name} />
    </Page>
  );
}
