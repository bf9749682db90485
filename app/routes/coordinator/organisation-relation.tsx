import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findOrganisation, findRelation } from '~/domain/organisations/organisation-queries.server';
import { changeRelation } from '~/domain/organisations/ties/change-relation.server';
import { relationPeriod } from '~/domain/organisations/ties/inputs';
import { useT } from '~/i18n/use-t';
import { RelationPeriodForm } from '~/ui/domain/organisations/relation-period-form';
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

export const handle: PageHandle = { audience: 'coordinator', title: 'ties:relation.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/organisation-relation');
  const organisationId = idParam(args.params.organisationId);
  const relationId = idParam(args.params.relationId);
  const found = await withActor(actor, async (work) => {
    const organisation = await findOrganisation(work, organisationId);
    const relation = await findRelation(work, organisationId, relationId);
    return organisation && relation && { id: organisation.id, name: organisation.name, relation };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation-relation');
  const organisationId = idParam(args.params.organisationId);
  const relationId = idParam(args.params.relationId);
  const reading = await readForm(args.request, relationPeriod);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) =>
    changeRelation(work, organisationId, relationId, reading.value),
  );
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, reading.typed) }, 409);
  return redirectTo(context, `/coordinator/organisaties/${organisationId}`, {
    flash: { message: 'ties:relation.saved' },
  });
}

export default function OrganisationRelation() {
  const { id, name, relation } = useLoaderData<typeof loader>();
  const t = useT('ties');
  const domain = useT('domain');
  const { validFrom, validUntil } = relation;
  const stored = startForm({ validFrom: validFrom ?? '', validUntil: validUntil ?? '' });
  const form = useActionData<typeof action>()?.form ?? stored;
  const here = `/coordinator/organisaties/${id}`;
  return (
    <Page
      title={t('relation.title')}
      lead={t('relation.lead', {
        from: relation.from.name,
        relation: domain(`organisationRelationKind.${relation.kind}`),
        to: relation.to.name,
      })}
      width="text"
      breadcrumbs={[
        { title: t('organisations:pages.title'), to: '/coordinator/organisaties' },
        { title: name, to: here },
      ]}
    >
      <RelationPeriodForm form={form} relation={relation} back={{ name, to: here }} />
      <Section title={t('relation.remove-title')}>
        <Paragraph>{t('relation.remove-text')}</Paragraph>
        <Form action={`${here}/banden/${relation.id}/vervallen`}>
          <div className="lk-actions">
            <Button kind="danger" icon="delete">
              {t('relation.remove')}
            </Button>
          </div>
        </Form>
      </Section>
    </Page>
  );
}
