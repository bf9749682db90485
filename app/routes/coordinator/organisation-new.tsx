import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { fail } from '~/domain/kernel/result';
import {
  type LikelyOrganisation,
  listLikelyOrganisations,
} from '~/domain/merging/organisations/duplicate-organisations.server';
import { createOrganisation } from '~/domain/organisations/create-organisation.server';
import { newOrganisation } from '~/domain/organisations/inputs';
import { organisationKinds } from '~/domain/organisations/organisation-kind';
import { useT } from '~/i18n/use-t';
import { LikelyList } from '~/ui/domain/merging/likely-list';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'organisations:create.title' };

const none: readonly LikelyOrganisation[] = [];

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/coordinator/organisation-new');
  return json(null);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation-new');
  const reading = await readForm(args.request, newOrganisation);
  if (!reading.ok) return json({ form: reading.form, likely: none }, 422);
  const { isAnother, ...facts } = reading.value;
  const created = await withActor(actor, async (work) => {
    const likely = isAnother ? [] : await listLikelyOrganisations(work, facts);
    // Just this name is refused anyway, also for who says that it is another.
    const isKnown = likely.some(({ name }) => name.toLowerCase() === facts.name.toLowerCase());
    return likely.length > 0 && !isKnown ? { likely } : createOrganisation(work, facts);
  });
  if ('likely' in created) {
    const form = failureToForm(fail('maybe-known', { isAnother: 'maybe-known' }), reading.typed);
    return json({ form, likely: created.likely }, 409);
  }
  if (created.ok) {
    return redirectTo(context, `/coordinator/organisaties/${created.value.organisationId}`, {
      flash: { message: 'organisations:create.created' },
    });
  }
  const { reason } = created;
  if (reason === 'not-found') throw notFound();
  const form = failureToForm(fail(reason, { name: 'organisation-exists' }), reading.typed);
  return json({ form, likely: none }, 409);
}

export default function OrganisationNew() {
  const answered = useActionData<typeof action>();
  const form = answered?.form ?? startForm();
  const likely: readonly LikelyOrganisation[] = answered?.likely ?? [];
  const merging = useT('merging');
  const t = useT('organisations');
  const domain = useT('domain');
  const labels = { name: t('pages.name'), kind: t('pages.kind'), isAnother: merging('before.tick') };
  return (
    <Page
      title={t('create.title')}
      lead={t('create.lead')}
      width="text"
      breadcrumbs={[{ title: t('pages.title'), to: '/coordinator/organisaties' }]}
    >
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <TextField form={form} name="name" label={labels.name} />
        <SelectField
          form={form}
          name="kind"
          label={labels.kind}
          options={organisationKinds.map((value) => ({ value, label: domain(`organisationKind.${value}`) }))}
        />
        <LikelyList
          title={merging('before.title-organisation')}
          text={merging('before.text')}
          form={form}
          likely={likely.map(({ id, name, kind, reasons }) => ({
            name,
            about: domain(`organisationKind.${kind}`),
            to: `/coordinator/organisaties/${id}`,
            reasons: reasons.map((reason) => merging(`organisation-reason.${reason}`)),
          }))}
        />
        <SubmitRow>
          <Button icon="add">{t('create.save')}</Button>
          <ButtonLink to="/coordinator/organisaties" kind="subtle">
            {t('create.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
