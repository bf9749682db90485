import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listStepTitles } from '~/domain/content/step-titles.server';
import { findForEditors } from '~/domain/resources/editor-queries.server';
import { useT } from '~/i18n/use-t';
import { OpenVersion } from '~/ui/domain/methodology/open-version';
import { ResourceActions } from '~/ui/domain/methodology/resource-actions';
import { ResourceFacts } from '~/ui/domain/methodology/resource-facts';
import { ResourceHistory } from '~/ui/domain/methodology/resource-history';
import { VersionTable } from '~/ui/domain/methodology/version-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ data }) => data.resource.title,
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/methodology/manage-resource');
  const resourceId = idParam(args.params.resourceId);
  const found = await withActor(actor, async (work) => {
    const resource = await findForEditors(work, resourceId);
    return resource && { resource, steps: await listStepTitles(work, language) };
  });
  if (!found) throw notFound();
  return json(found);
}

export default function ManageResource() {
  const { resource, steps } = useLoaderData<typeof loader>();
  const { id, kind, audience, title } = resource;
  const t = useT('methodology');
  return (
    <Page
      title={title}
      lead={t('resource.lead', {
        kind: t(`kind.${kind}`),
        audience: t(`audience.${audience}`).toLowerCase(),
      })}
      breadcrumbs={[{ title: t('overview.title'), to: '/methodiek/beheer' }]}
      actions={<ResourceActions resource={resource} />}
    >
      <OpenVersion resourceId={id} open={resource.open} hasPublished={resource.published !== null} />
      <ResourceFacts resource={resource} steps={steps} />
      <VersionTable resourceId={id} versions={resource.versions} />
      <ResourceHistory steps={resource.history} />
    </Page>
  );
}
