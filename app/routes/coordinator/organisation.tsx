import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { findKeptOrganisation, listEarlierRecords } from '~/domain/merging/earlier-records.server';
import {
  findOrganisation,
  listOrganisationChoices,
} from '~/domain/organisations/organisation-queries.server';
import { addRelation } from '~/domain/organisations/ties/add-relation.server';
import { newRelation } from '~/domain/organisations/ties/inputs';
import { surroundingsOf } from '~/domain/organisations/ties/surroundings';
import { useLanguage, useT } from '~/i18n/use-t';
import { EarlierRecords } from '~/ui/domain/merging/earlier-records';
import { OrganisationDetails } from '~/ui/domain/organisations/organisation-details';
import { OrganisationLinks } from '~/ui/domain/organisations/organisation-links';
import { RelationForm } from '~/ui/domain/organisations/relation-form';
import { RelationTable } from '~/ui/domain/organisations/relation-table';
import { SurroundingsPicture } from '~/ui/domain/ties/surroundings-picture';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Badge } from '~/ui/primitives/badge';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data }) => data.organisation.name,
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation');
  const id = idParam(args.params.organisationId);
  const found = await withActor(actor, async (work) => {
    const keptId = await findKeptOrganisation(work, id);
    if (keptId) return { keptId };
    const organisation = await findOrganisation(work, id);
    if (!organisation) return null;
    const today = calendarDayAt(work.now);
    return {
      organisation,
      today,
      surroundings: surroundingsOf(id, organisation.relations, today),
      choices: await listOrganisationChoices(work, id),
      earlier: await listEarlierRecords(work, { organisationId: id }),
    };
  });
  if (!found) throw notFound();
  if ('keptId' in found) {
    throw redirectTo(context, `/coordinator/organisaties/${found.keptId}`, {
      flash: { message: 'merging:flash.was-merged' },
    });
  }
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation');
  const id = idParam(args.params.organisationId);
  const reading = await readForm(args.request, newRelation);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => addRelation(work, id, reading.value));
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, reading.typed) }, 409);
  return redirectTo(context, `/coordinator/organisaties/${id}`, {
    flash: { message: 'organisations:pages.added' },
  });
}

export default function Organisation() {
  const { organisation, today, surroundings, choices, earlier } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('organisations');
  const ties = useT('ties');
  const upkeep = useT('upkeep');
  const domain = useT('domain');
  const language = useLanguage();
  const { id, name, parentKnown, validUntil } = organisation;
  const neighbours = [...surroundings.above, ...surroundings.below];
  return (
    <Page
      title={name}
      breadcrumbs={[{ title: t('pages.title'), to: '/coordinator/organisaties' }]}
      aside={<Badge>{domain(`organisationKind.${organisation.kind}`)}</Badge>}
    >
      {validUntil !== null && validUntil < today && (
        <Alert kind="info">{upkeep('facts.over-on', { day: formatDay(language, validUntil) })}</Alert>
      )}
      <Section title={t('pages.facts')}>
        <OrganisationDetails organisation={organisation} />
        <OrganisationLinks organisationId={id} />
      </Section>
      <EarlierRecords of="organisation" records={earlier} />
      <Section title={t('pages.group-title')} id="groep">
        <Paragraph>{t('pages.group-text')}</Paragraph>
        <Form action={`/coordinator/organisaties/${id}/groep`}>
          <HiddenField name="parentKnown" value={parentKnown ? 'no' : 'yes'} />
          <div className="lk-actions">
            <Button kind="secondary">{t(parentKnown ? 'pages.say-unknown' : 'pages.say-known')}</Button>
          </div>
        </Form>
      </Section>
      <Section title={t('pages.relations')}>
        {neighbours.length > 0 && (
          <figure className="lk-figure">
            <SurroundingsPicture name={name} surroundings={surroundings} />
            <figcaption className="lk-under">{ties('picture.caption', { name })}</figcaption>
          </figure>
        )}
        <RelationTable organisation={{ id, name }} neighbours={neighbours} />
      </Section>
      <Section title={t('pages.add')}>
        <RelationForm form={form} choices={choices} />
      </Section>
    </Page>
  );
}
