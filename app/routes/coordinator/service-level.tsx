import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { changeServiceLevel } from '~/domain/requests/service-levels/change-service-level.server';
import { leastWorkingDays, mostWorkingDays } from '~/domain/requests/service-levels/service-level';
import { changedLevel } from '~/domain/requests/service-levels/service-level-inputs';
import { findServiceLevel } from '~/domain/requests/service-levels/service-level-queries.server';
import { useT } from '~/i18n/use-t';
import { EarlierLevels } from '~/ui/domain/levels/earlier-levels';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { levelParam } from '~/web/level-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

const list = '/coordinator/termijnen';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data: { level } }) =>
    t('levels:edit.title', {
      kind: t(`domain:requestKind.${level.kind}`),
      step: t(`levels:steps.${level.status}`),
    }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/service-level');
  const { kind, status } = levelParam(args.params);
  const level = await withActor(actor, (work) => findServiceLevel(work, kind, status));
  if (!level) throw notFound();
  return json({ level });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/service-level');
  const { kind, status } = levelParam(args.params);
  const reading = await readForm(args.request, changedLevel);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => changeServiceLevel(work, { kind, status, ...value }));
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, list, { flash: { message: 'levels:flash.saved' } });
}

export default function ServiceLevel() {
  const { level } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useT('levels');
  const domain = useT('domain');
  const { kind, status, byDefault, changedAt, workingDays } = level;
  const form = answered?.form ?? startForm({ workingDays: String(workingDays) });
  const hint = t('edit.hint', {
    least: leastWorkingDays,
    most: mostWorkingDays,
    now: workingDays,
    byDefault,
  });
  return (
    <Page
      title={t('edit.title', { kind: domain(`requestKind.${kind}`), step: t(`steps.${status}`) })}
      lead={t('edit.lead')}
      width="text"
      breadcrumbs={[{ title: t('title'), to: list }]}
    >
      <Form>
        <FormErrorSummary form={form} labels={{ workingDays: t('edit.days') }} />
        {/* What the page shows now, also after a refusal: who looked at it again may save. */}
        <HiddenField name="changedAt" value={changedAt ?? ''} />
        <TextField
          form={form}
          name="workingDays"
          label={t('edit.days')}
          description={hint}
          inputMode="numeric"
          width="short"
          suffix={t('edit.unit')}
        />
        <SubmitRow>
          <Button>{t('edit.save')}</Button>
          <ButtonLink to={list} kind="subtle">
            {t('edit.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
      {changedAt && (
        <Section title={t('edit.restore-title')}>
          <Paragraph>{t('edit.restore-text')}</Paragraph>
          <Form action={`${list}/${kind}/${status}/standaard`}>
            <HiddenField name="changedAt" value={changedAt} />
            <div className="lk-actions">
              <Button kind="secondary">{t('edit.restore', { count: byDefault })}</Button>
            </div>
          </Form>
        </Section>
      )}
      <EarlierLevels earlier={level.earlier} />
    </Page>
  );
}
