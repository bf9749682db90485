import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { changeOwnPayers } from '~/domain/requests/payers/change-own-payers.server';
import { payersFooting } from '~/domain/requests/payers/payer-changes';
import { typedPayers } from '~/domain/requests/payers/payer-form';
import { findOwnPayers } from '~/domain/requests/payers/payers-of-request.server';
import { canDo } from '~/domain/requests/request-lifecycle';
import { useT } from '~/i18n/use-t';
import { PayersForm } from '~/ui/domain/payers/payers-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { failureToForm } from '~/web/forms.server';
import { readPayersForm } from '~/web/payers-form.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'requester',
  title: ({ t, data }) => t('payers:title', { reference: data.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/request-payers');
  const found = await withActor(actor, (work) => findOwnPayers(work, args.params.reference ?? ''));
  if (!found) throw notFound();
  const { reference, kind, status, version, payers } = found;
  return json({
    reference,
    status,
    version,
    typed: typedPayers(payers),
    canChange: canDo('change-payers', { kind, status }).allowed,
    isAgreed: payersFooting(status) === 'agreed',
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/request-payers');
  const reference = args.params.reference ?? '';
  const reading = await readPayersForm(args.request);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => changeOwnPayers(work, { reference, ...value }));
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, typed) }, result.fields ? 422 : 409);
  return redirectTo(context, `/aanvraag/${reference}`, { flash: { message: 'payers:own.saved' } });
}

export default function RequestPayers() {
  const { reference, status, version, typed, canChange, isAgreed } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm(typed);
  const t = useT('payers');
  const any = useT();
  return (
    <Page
      title={t('title', { reference })}
      lead={canChange ? t('own.lead') : undefined}
      breadcrumbs={[
        { title: any('request:list.title'), to: '/aanvragen' },
        { title: any('request:page.title', { reference }), to: `/aanvraag/${reference}` },
      ]}
    >
      {canChange ? (
        <>
          {isAgreed && <Paragraph>{t('own.fixed')}</Paragraph>}
          <PayersForm form={form} version={version} />
        </>
      ) : (
        <Alert kind="info" title={t('own.closed')}>
          {t('own.closed-text', { status: any(`domain:requestStatus.${status}`) })}
        </Alert>
      )}
      <div className="lk-actions">
        <ButtonLink to={`/aanvraag/${reference}`} kind="subtle" icon="back">
          {any('request:page.back')}
        </ButtonLink>
        <ButtonLink to="/contact" kind="subtle" icon="message">
          {t('own.contact')}
        </ButtonLink>
      </div>
    </Page>
  );
}
