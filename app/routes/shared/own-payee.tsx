import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { payeeInput } from '~/domain/billing/payees/payee-inputs';
import { listEmployers, listPayeesOf } from '~/domain/billing/payees/payee-queries.server';
import { recordPayee } from '~/domain/billing/payees/record-payee.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { useT } from '~/i18n/use-t';
import { PayeeSections } from '~/ui/domain/payees/payee-sections';
import { payeeValues } from '~/ui/domain/payees/payee-values';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'payees:own.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/shared/own-payee');
  if (!person) throw notFound();
  return json(
    await withActor(actor, async (work) => ({
      payees: await listPayeesOf(work, person.id),
      employers: await listEmployers(work, person.id),
      today: calendarDayAt(work.now),
    })),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/shared/own-payee');
  if (!person) throw notFound();
  const reading = await readForm(args.request, payeeInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const recorded = await withActor(actor, (work) => recordPayee(work, person.id, reading.value));
  if (!recorded.ok) {
    if (recorded.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(recorded, reading.typed) }, 409);
  }
  return redirectTo(context, '/uren/uitbetaling', { flash: { message: 'payees:saved' } });
}

export default function OwnPayee() {
  const { payees, employers, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm(payeeValues(payees[0], today));
  const t = useT('payees');
  return (
    <Page title={t('own.title')} lead={t('own.lead')} width="text">
      <PayeeSections payees={payees} employers={employers} form={form} />
    </Page>
  );
}
