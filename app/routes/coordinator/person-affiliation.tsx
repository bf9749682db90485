import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { fail } from '~/domain/kernel/result';
import { listOrganisationChoices } from '~/domain/organisations/organisation-queries.server';
import { addAffiliation } from '~/domain/organisations/ties/add-affiliation.server';
import { newAffiliation } from '~/domain/organisations/ties/inputs';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { useT } from '~/i18n/use-t';
import { AffiliationForm } from '~/ui/domain/people/affiliation-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'coordinator:affiliation.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/person-affiliation');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    return account && { id: account.id, name: account.name, choices: await listOrganisationChoices(work) };
  });
  if (!found) throw notFound();
  return json(found);
}

const fieldOf = { 'affiliation-overlaps': 'startsOn', 'organisation-unknown': 'organisationId' } as const;

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/person-affiliation');
  const personId = idParam(args.params.personId);
  const reading = await readForm(args.request, newAffiliation);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const added = await withActor(actor, async (work) => {
    const outcome = await addAffiliation(work, personId, reading.value);
    if (outcome.ok) await indexPerson(work, personId);
    return outcome;
  });
  if (added.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}`, {
      flash: { message: 'coordinator:flash.affiliation-added' },
    });
  }
  const { reason } = added;
  if (reason === 'not-found') throw notFound();
  return json({ form: failureToForm(fail(reason, { [fieldOf[reason]]: reason }), reading.typed) }, 409);
}

export default function PersonAffiliation() {
  const { id, name, choices } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('coordinator');
  const back = `/coordinator/mensen/${id}`;
  return (
    <Page
      title={t('affiliation.title')}
      lead={t('affiliation.lead')}
      width="text"
      breadcrumbs={[
        { title: t('people.title'), to: '/coordinator/mensen' },
        { title: name, to: back },
      ]}
    >
      <Paragraph>
        {t('affiliation.missing')}{' '}
        <Link to="/coordinator/organisaties/nieuw">{t('affiliation.add-organisation')}</Link>
      </Paragraph>
      <AffiliationForm form={form} name={name} choices={choices} back={back} save={t('affiliation.save')} />
    </Page>
  );
}
