import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { changeRetention } from '~/domain/requests/retention/change-retention.server';
import { listErasures } from '~/domain/requests/retention/due-erasures.server';
import { listBatches } from '~/domain/requests/retention/erasure-batch-queries.server';
import { retentionInput } from '~/domain/requests/retention/retention-inputs';
import { printOfRetention, readRetentionDays } from '~/domain/requests/retention/retention-settings.server';
import { useT } from '~/i18n/use-t';
import { BatchTable } from '~/ui/domain/retention/batch-table';
import { ErasureTable } from '~/ui/domain/retention/erasure-table';
import { PeriodForm } from '~/ui/domain/retention/period-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { pageNumber } from '~/web/page-number';
import { redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'retention:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/retention');
  const page = pageNumber(new URL(args.request.url).searchParams);
  const found = await withActor(actor, async (work) => ({
    days: await readRetentionDays(work),
    erasures: await listErasures(work),
    batches: await listBatches(work, page),
  }));
  return json({ ...found, page, shown: printOfRetention(found.days) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/retention');
  const reading = await readForm(args.request, retentionInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => changeRetention(work, reading.value));
  if (!result.ok) return json({ form: failureToForm(result, reading.typed) }, 409);
  return redirectTo(context, '/coordinator/bewaartermijnen', {
    flash: { message: 'retention:periods.saved' },
  });
}

export default function Retention() {
  const { days, shown, erasures, batches, page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useT('retention');
  const current = Object.fromEntries(
    Object.entries(days).map(([outcome, count]) => [outcome, String(count)]),
  );
  // After a refusal the page says what the settings are now: sending it again is no longer stale.
  const form = answered
    ? { ...answered.form, values: { ...answered.form.values, shown } }
    : startForm({ ...current, shown });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ErasureTable rows={erasures} />
      <PeriodForm form={form} days={days} />
      <BatchTable batches={batches} page={page} />
    </Page>
  );
}
