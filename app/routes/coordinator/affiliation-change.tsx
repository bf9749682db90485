import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { fail } from '~/domain/kernel/result';
import { listOrganisationChoices } from '~/domain/organisations/organisation-queries.server';
import { findAffiliation } from '~/domain/organisations/ties/affiliation-queries.server';
import { changeAffiliation } from '~/domain/organisations/ties/change-affiliation.server';
import { newAffiliation } from '~/domain/organisations/ties/inputs';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { useT } from '~/i18n/use-t';
import { AffiliationForm } from '~/ui/domain/people/affiliation-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'ties:tie.change-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/affiliation-change');
  const personId = idParam(args.params.personId);
  const affiliationId = idParam(args.params.affiliationId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    const tie = await findAffiliation(work, personId, affiliationId);
    return (
      account &&
      tie && { id: account.id, name: account.name, tie, choices: await listOrganisationChoices(work) }
    );
  });
  if (!found) throw notFound();
  return json(found);
}

const fieldOf = { 'affiliation-overlaps': 'startsOn', 'organisation-unknown': 'organisationId' } as const;

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/affiliation-change');
  const personId = idParam(args.params.personId);
  const affiliationId = idParam(args.params.affiliationId);
  const reading = await readForm(args.request, newAffiliation);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const changed = await withActor(actor, async (work) => {
    const outcome = await changeAffiliation(work, personId, affiliationId, reading.value);
    if (outcome.ok) await indexPerson(work, personId);
    return outcome;
  });
  if (changed.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}`, { flash: { message: 'ties:tie.changed' } });
  }
  const { reason } = changed;
  if (reason === 'not-found') throw notFound();
  return json({ form: failureToForm(fail(reason, { [fieldOf[reason]]: reason }), reading.typed) }, 409);
}

export default function AffiliationChange() {
  const { id, name, tie, choices } = useLoaderData<typeof loader>();
  const t = useT('ties');
  const { organisationId, kind, functionTitle, startsOn, endsOn } = tie;
  const stored = startForm({ organisationId, kind, functionTitle, startsOn, endsOn: endsOn ?? '' });
  const form = useActionData<typeof action>()?.form ?? stored;
  const back = `/coordinator/mensen/${id}`;
  return (
    <Page
      title={t('tie.change-title')}
      lead={t('tie.change-lead')}
      width="text"
      breadcrumbs={[
        { title: t('coordinator:people.title'), to: '/coordinator/mensen' },
        { title: name, to: back },
      ]}
    >
      <AffiliationForm form={form} name={name} choices={choices} back={back} save={t('tie.change-save')} />
      <Section title={t('tie.remove-title')}>
        <Paragraph>{t('tie.remove-text')}</Paragraph>
        <Form action={`${back}/banden/${tie.id}/vervallen`}>
          <div className="lk-actions">
            <Button kind="danger" icon="delete">
              {t('tie.remove')}
            </Button>
          </div>
        </Form>
      </Section>
    </Page>
  );
}
