import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { listPinsBeforeLeaving } from '~/domain/organisations/ties/pinned-conflict-queries.server';
import { accreditedRoles } from '~/domain/registry/accreditation/accreditation-status';
import { welcomeBackInput } from '~/domain/registry/profile/inputs';
import { findProfile } from '~/domain/registry/profile/own-queries.server';
import { welcomeBack } from '~/domain/registry/profile/welcome-back.server';
import { useT } from '~/i18n/use-t';
import { PinnedBefore } from '~/ui/domain/agreements/pinned-before';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmailField } from '~/ui/primitives/email-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data, t }) => t('profile:return.title', { name: data.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/person-return');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    const profile = account?.isDeactivated ? await findProfile(work, personId) : null;
    if (!account || !profile?.leftOn) return null;
    return { id: personId, name: account.name, pinned: await listPinsBeforeLeaving(work, personId) };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/person-return');
  const personId = idParam(args.params.personId);
  const reading = await readForm(args.request, welcomeBackInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const back = await withActor(actor, (work) => welcomeBack(work, personId, reading.value));
  if (!back.ok) {
    if (back.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(back, reading.typed) }, 409);
  }
  return redirectTo(context, `/coordinator/mensen/${personId}`, {
    flash: { message: 'profile:return.done' },
  });
}

export default function PersonReturn() {
  const { id, name, pinned } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('profile');
  const coordinator = useT('coordinator');
  const domain = useT('domain');
  const back = `/coordinator/mensen/${id}`;
  const labels = { address: t('return.address'), role: t('return.role') };
  return (
    <Page
      title={t('return.title', { name })}
      lead={t('return.lead', { name })}
      width="text"
      breadcrumbs={[
        { title: coordinator('people.title'), to: '/coordinator/mensen' },
        { title: name, to: back },
      ]}
    >
      <PinnedBefore pinned={pinned} />
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <EmailField
          form={form}
          name="address"
          label={labels.address}
          description={t('return.address-hint')}
        />
        <RadioGroup
          form={form}
          name="role"
          label={labels.role}
          options={accreditedRoles.map((value) => ({ value, label: domain(`role.${value}`) }))}
        />
        <SubmitRow>
          <Button icon="invite">{t('return.submit')}</Button>
          <ButtonLink to={back} kind="subtle">
            {t('leaving.person-cancel', { name })}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
