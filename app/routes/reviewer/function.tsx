import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { fail } from '~/domain/kernel/result';
import { correctTie } from '~/domain/registry/functions/correct-tie.server';
import { tieCorrection } from '~/domain/registry/functions/inputs';
import { findFunction } from '~/domain/registry/functions/report-queries.server';
import { useT } from '~/i18n/use-t';
import { ReportState } from '~/ui/domain/own-profile/report-state';
import { TieFields } from '~/ui/domain/own-profile/tie-fields';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ data, t }) => t('profile:function.change-title', { organisation: data.organisation }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/reviewer/function');
  const affiliationId = idParam(args.params.affiliationId);
  const found = await withActor(actor, (work) => findFunction(work, affiliationId));
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/reviewer/function');
  const affiliationId = idParam(args.params.affiliationId);
  const reading = await readForm(args.request, tieCorrection);
  if (!reading.ok) {
    // What is not theirs is not found, whatever was typed.
    if (!(await withActor(actor, (work) => findFunction(work, affiliationId)))) throw notFound();
    return json({ form: reading.form }, 422);
  }
  const reported = await withActor(actor, (work) => correctTie(work, { affiliationId, ...reading.value }));
  if (reported.ok) {
    return redirectTo(context, '/reviewer/functies', { flash: { message: 'profile:function.reported' } });
  }
  const { reason } = reported;
  if (reason === 'not-found') throw notFound();
  const fields = reason === 'affiliation-overlaps' ? { startsOn: reason } : undefined;
  return json({ form: failureToForm(fields ? fail(reason, fields) : reported, reading.typed) }, 409);
}

export default function FunctionPage() {
  const found = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>()?.form;
  const t = useT('profile');
  const { id, organisation, report } = found;
  const { functionTitle, startsOn, endsOn } = report ?? found;
  const form = sent ?? startForm({ functionTitle, startsOn, endsOn: endsOn ?? '' });
  const labels = {
    functionTitle: t('function.title'),
    startsOn: t('function.from'),
    endsOn: t('function.until'),
  };
  return (
    <Page
      title={t('function.change-title', { organisation })}
      lead={t('function.change-lead')}
      width="text"
      breadcrumbs={[{ title: t('functions.title'), to: '/reviewer/functies' }]}
    >
      {report && <ReportState report={report} base={`/reviewer/functies/${id}`} />}
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <TieFields form={form} />
        <SubmitRow>
          <Button icon="send">{t('function.save')}</Button>
          <ButtonLink to="/reviewer/functies" kind="subtle">
            {t('function.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
      {report?.kind !== 'mistake' && (
        <Section title={t('function.mistake-title')}>
          <Paragraph>{t('function.mistake-text')}</Paragraph>
          <Form action={`/reviewer/functies/${id}/vergissing`}>
            <div className="lk-actions">
              <Button kind="danger">{t('function.mistake')}</Button>
            </div>
          </Form>
        </Section>
      )}
    </Page>
  );
}
