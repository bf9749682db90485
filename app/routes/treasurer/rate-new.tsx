import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { rateInput } from '~/domain/billing/rates/rate-inputs';
import { findRateChoices } from '~/domain/billing/rates/rate-queries.server';
import { setRate } from '~/domain/billing/rates/set-rate.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { useT } from '~/i18n/use-t';
import { RateForm } from '~/ui/domain/rates/rate-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'rates:form.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/rate-new');
  return json(
    await withActor(actor, async (work) => ({
      choices: await findRateChoices(work),
      today: calendarDayAt(work.now),
    })),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/rate-new');
  const reading = await readForm(args.request, rateInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const set = await withActor(actor, (work) => setRate(work, reading.value));
  if (!set.ok) {
    if (set.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(set, reading.typed) }, 409);
  }
  return redirectTo(context, '/penningmeester/tarieven', { flash: { message: 'rates:form.saved' } });
}

export default function RateNew() {
  const { choices, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ validFrom: today });
  const t = useT('rates');
  return (
    <Page
      title={t('form.title')}
      lead={t('form.lead')}
      width="text"
      breadcrumbs={[{ title: t('list.title'), to: '/penningmeester/tarieven' }]}
    >
      <RateForm form={form} choices={choices} />
    </Page>
  );
}
