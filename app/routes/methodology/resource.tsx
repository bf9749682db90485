import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listStepTitles } from '~/domain/content/step-titles.server';
import { findForReaders } from '~/domain/resources/library-queries.server';
import { mayEditMethod } from '~/domain/resources/resource-policy';
import { useT } from '~/i18n/use-t';
import { ReadableResource } from '~/ui/domain/methodology/readable-resource';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'public',
  title: ({ data }) => (data.found.standing === 'stepped-back' ? data.found.title : data.found.text.title),
  description: ({ data }) =>
    data.found.standing === 'stepped-back' ? data.found.title : data.found.text.summary,
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/methodology/resource');
  const slug = args.params.slug ?? '';
  const loaded = await withActor(actor, async (work) => {
    const found = await findForReaders(work, language, slug);
    return found && { found, steps: await listStepTitles(work, language) };
  });
  if (!loaded) throw notFound();
  return json({ ...loaded, mayEdit: mayEditMethod(actor) });
}

export default function Resource() {
  const { found, steps, mayEdit } = useLoaderData<typeof loader>();
  const t = useT('methodology');
  const breadcrumbs = [{ title: t('title'), to: '/methodiek' }];
  if (found.standing === 'stepped-back') {
    return (
      <Page title={found.title} width="text" breadcrumbs={breadcrumbs}>
        <Alert kind="warning" title={t('page.back')}>
          {t('page.back-text')}
        </Alert>
      </Page>
    );
  }
  return (
    <Page
      title={found.text.title}
      width="text"
      breadcrumbs={breadcrumbs}
      actions={
        <>
          {found.kind === 'template' && (
            <ButtonLink to={`/methodiek/${found.slug}/word`} kind="secondary" icon="download">
              {t('page.word')}
            </ButtonLink>
          )}
          {mayEdit && (
            <ButtonLink to={`/methodiek/beheer/${found.resourceId}`} kind="secondary" icon="edit">
              {t('manage')}
            </ButtonLink>
          )}
        </>
      }
    >
      <ReadableResource found={found} steps={steps} />
    </Page>
  );
}
