import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { rerateInput } from '~/domain/billing/rates/rate-inputs';
import { findRerating, rerateLines } from '~/domain/billing/rates/rerate-lines.server';
import { useT } from '~/i18n/use-t';
import { DifferenceTable } from '~/ui/domain/rates/difference-table';
import { DifferenceTotals } from '~/ui/domain/rates/difference-totals';
import { RerateForm } from '~/ui/domain/rates/rerate-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { startForm } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'rates:rerate.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/rerating');
  const rerating = await withActor(actor, findRerating);
  if (!rerating) throw notFound();
  return json({ rerating });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/rerating');
  const reading = await readForm(args.request, rerateInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const booked = await withActor(actor, (work) => rerateLines(work, reading.value));
  if (!booked.ok) {
    if (booked.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(booked, reading.typed) }, 409);
  }
  return redirectTo(context, '/penningmeester/tarieven/herrekenen', {
    flash: { message: 'rates:rerate.booked' },
  });
}

export default function Rerating() {
  const { rerating } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('rates');
  const { differences, total, own, fingerprint } = rerating;
  return (
    <Page
      title={t('rerate.title')}
      lead={t('rerate.lead')}
      breadcrumbs={[{ title: t('list.title'), to: '/penningmeester/tarieven' }]}
    >
      {own > 0 && <Alert kind="info">{t('rerate.own', { count: own })}</Alert>}
      {differences.length === 0 ? (
        <EmptyState
          title={t('rerate.none')}
          text={t('rerate.none-text')}
          action={<ButtonLink to="/penningmeester/tarieven">{t('rerate.back')}</ButtonLink>}
        />
      ) : (
        <>
          <Section title={t('rerate.in-all')}>
            <DifferenceTotals differences={differences} />
            {total > differences.length && (
              <Alert kind="info">{t('rerate.part', { count: differences.length, total })}</Alert>
            )}
          </Section>
          <Section title={t('rerate.lines')}>
            <DifferenceTable differences={differences} />
          </Section>
          <RerateForm form={form} fingerprint={fingerprint} />
        </>
      )}
    </Page>
  );
}
