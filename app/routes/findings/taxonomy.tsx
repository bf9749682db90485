import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { countCoded } from '~/domain/findings/taxonomy/count-coded.server';
import { taxonomyVersionInput } from '~/domain/findings/taxonomy/inputs';
import { publishTaxonomy } from '~/domain/findings/taxonomy/publish-taxonomy.server';
import { findTaxonomy } from '~/domain/findings/taxonomy/taxonomy-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { nameIn } from '~/ui/domain/findings/in-language';
import { TaxonomyVersionForm } from '~/ui/domain/findings/taxonomy-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('taxonomies:edit.title', { name: data.taxonomy.nameNl }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/taxonomy');
  const key = taxonomyParam(args.params.taxonomy);
  const found = await withActor(actor, async (work) => {
    const taxonomy = await findTaxonomy(work, key);
    const coded = await countCoded(work, key);
    return (
      taxonomy && {
        taxonomy,
        terms: taxonomy.terms.map((term) => ({ ...term, coded: coded.get(term.code) ?? 0 })),
      }
    );
  });
  if (!found) throw notFound();
  return json(found);
}

/** A key as the database writes it; what cannot be one is not found. */
function taxonomyParam(value: string | undefined): string {
  if (value === undefined || !/^[a-z][a-z0-9-]{1,39}$/.test(value)) throw notFound();
  return value;
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/taxonomy');
  const key = taxonomyParam(args.params.taxonomy);
  const reading = await readForm(args.request, taxonomyVersionInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const published = await withActor(actor, (work) => publishTaxonomy(work, { key, ...reading.value }));
  if (!published.ok) {
    if (published.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(published, reading.typed) }, 409);
  }
  return redirectTo(context, '/coordinator/indelingen', { flash: { message: 'taxonomies:edit.published' } });
}

export default function Taxonomy() {
  const { taxonomy, terms } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>()?.form;
  const t = useT('taxonomies');
  const language = useLanguage();
  const form =
    answered ??
    startForm(
      Object.fromEntries(
        terms.flatMap((term, place) =>
          (['labelNl', 'labelEn', 'explanationNl', 'explanationEn'] as const).map((field) => [
            `terms[${place}].${field}`,
            term[field],
          ]),
        ),
      ),
    );
  return (
    <Page
      title={t('edit.title', { name: nameIn(language, taxonomy) })}
      lead={t('edit.lead')}
      width="text"
      breadcrumbs={[{ title: t('title'), to: '/coordinator/indelingen' }]}
    >
      <Alert kind="info" title={t('edit.recode-title')}>
        {t('edit.recode-text')}
      </Alert>
      <TaxonomyVersionForm form={form} version={taxonomy.version} terms={terms} />
    </Page>
  );
}
