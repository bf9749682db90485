import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { fewestReviews } from '~/domain/findings/disclosure/fewest-reviews.server';
import { setFewestReviews } from '~/domain/findings/disclosure/set-fewest-reviews.server';
import { fewestReviewsInput } from '~/domain/findings/taxonomy/inputs';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'taxonomies:threshold.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/threshold');
  return json({ fewest: await withActor(actor, fewestReviews) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/threshold');
  const reading = await readForm(args.request, fewestReviewsInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const set = await withActor(actor, (work) => setFewestReviews(work, reading.value));
  if (!set.ok) {
    if (set.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(set, reading.typed) }, 409);
  }
  return redirectTo(context, '/coordinator/indelingen', { flash: { message: 'taxonomies:threshold.saved' } });
}

export default function Threshold() {
  const { fewest } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ fewest: String(fewest) });
  const t = useT('taxonomies');
  return (
    <Page
      title={t('threshold.title')}
      lead={t('threshold.lead')}
      width="text"
      breadcrumbs={[{ title: t('title'), to: '/coordinator/indelingen' }]}
    >
      <Form>
        <FormErrorSummary form={form} labels={{ fewest: t('threshold.fewest') }} />
        <TextField
          form={form}
          name="fewest"
          label={t('threshold.fewest')}
          description={t('threshold.hint')}
          inputMode="numeric"
          width="short"
        />
        <SubmitRow>
          <Button icon="check">{t('threshold.save')}</Button>
          <ButtonLink to="/coordinator/indelingen" kind="subtle">
            {t('back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
