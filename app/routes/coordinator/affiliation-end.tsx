import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { fail } from '~/domain/kernel/result';
import { findAffiliation } from '~/domain/organisations/ties/affiliation-queries.server';
import { defaultLookBackYears } from '~/domain/organisations/ties/conflict-path';
import { endAffiliation } from '~/domain/organisations/ties/end-affiliation.server';
import { endedAffiliation } from '~/domain/organisations/ties/inputs';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'ties:tie.end-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/affiliation-end');
  const personId = idParam(args.params.personId);
  const affiliationId = idParam(args.params.affiliationId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    const tie = await findAffiliation(work, personId, affiliationId);
    return account && tie && { id: account.id, name: account.name, tie };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/affiliation-end');
  const personId = idParam(args.params.personId);
  const affiliationId = idParam(args.params.affiliationId);
  const reading = await readForm(args.request, endedAffiliation);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const ended = await withActor(actor, async (work) => {
    const outcome = await endAffiliation(work, personId, affiliationId, reading.value.endsOn);
    if (outcome.ok) await indexPerson(work, personId);
    return outcome;
  });
  if (ended.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}`, { flash: { message: 'ties:tie.ended' } });
  }
  const { reason } = ended;
  if (reason === 'not-found') throw notFound();
  return json({ form: failureToForm(fail(reason, { endsOn: reason }), reading.typed) }, 409);
}

export default function AffiliationEnd() {
  const { id, name, tie } = useLoaderData<typeof loader>();
  const t = useT('ties');
  const domain = useT('domain');
  const form = useActionData<typeof action>()?.form ?? startForm();
  const back = `/coordinator/mensen/${id}`;
  return (
    <Page
      title={t('tie.end-title')}
      lead={t('tie.end-lead', {
        name,
        tie: domain(`affiliationKind.${tie.kind}`),
        organisation: tie.organisation,
        years: defaultLookBackYears,
      })}
      width="text"
      breadcrumbs={[
        { title: t('coordinator:people.title'), to: '/coordinator/mensen' },
        { title: name, to: back },
      ]}
    >
      <FormErrorSummary form={form} labels={{ endsOn: t('tie.ends-on') }} />
      <Form>
        <DayField form={form} name="endsOn" label={t('tie.ends-on')} />
        <SubmitRow>
          <Button icon="check">{t('tie.end-save')}</Button>
          <ButtonLink to={back} kind="subtle">
            {t('relation.back', { name })}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
