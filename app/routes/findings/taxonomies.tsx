import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { fewestReviews } from '~/domain/findings/disclosure/fewest-reviews.server';
import { listTaxonomies } from '~/domain/findings/taxonomy/taxonomy-queries.server';
import { useT } from '~/i18n/use-t';
import { TaxonomyCard } from '~/ui/domain/findings/taxonomy-card';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'taxonomies:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/taxonomies');
  return json(
    await withActor(actor, async (work) => ({
      taxonomies: await listTaxonomies(work),
      fewest: await fewestReviews(work),
    })),
  );
}

export default function Taxonomies() {
  const { taxonomies, fewest } = useLoaderData<typeof loader>();
  const t = useT('taxonomies');
  const findings = useT('findings');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ title: findings('queue.title'), to: '/bevindingen' }]}
      actions={
        <ButtonLink to="/coordinator/indelingen/nieuw" kind="secondary" icon="add">
          {t('add')}
        </ButtonLink>
      }
    >
      <Section
        title={t('threshold.title')}
        actions={
          <ButtonLink to="/coordinator/indelingen/drempel" kind="secondary" icon="edit">
            {t('threshold.change')}
          </ButtonLink>
        }
      >
        <Paragraph>{t('threshold.text', { count: fewest })}</Paragraph>
      </Section>
      {taxonomies.map((taxonomy) => (
        <TaxonomyCard key={taxonomy.key} taxonomy={taxonomy} />
      ))}
    </Page>
  );
}
