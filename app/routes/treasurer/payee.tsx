import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { payeeInput } from '~/domain/billing/payees/payee-inputs';
import { findPaidPerson, listEmployers, listPayeesOf } from '~/domain/billing/payees/payee-queries.server';
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
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'treasurer',
  title: ({ data, t }) => t('payees:one.title', { name: data.person.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/payee');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const person = await findPaidPerson(work, personId);
    return (
      person && {
        person,
        payees: await listPayeesOf(work, personId),
        employers: await listEmployers(work, personId),
        today: calendarDayAt(work.now),
      }
    );
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/payee');
  const personId = idParam(args.params.personId);
  const reading = await readForm(args.request, payeeInput);
  if (!reading.ok) {
    if (!(await withActor(actor, (work) => findPaidPerson(work, personId)))) throw notFound();
    return json({ form: reading.form }, 422);
  }
  const recorded = await withActor(actor, (work) => recordPayee(work, personId, reading.value));
  if (!recorded.ok) {
    if (recorded.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(recorded, reading.typed) }, 409);
  }
  return redirectTo(context, '/penningmeester/ontvangers', { flash: { message: 'payees:saved' } });
}

export default function Payee() {
  const { person, payees, employers, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm(payeeValues(payees[0], today));
  const t = useT('payees');
  return (
    <Page
      title={t('one.title', { name: person.name })}
      lead={t('one.lead', { name: person.name })}
      width="text"
      breadcrumbs={[{ title: t('list.title'), to: '/penningmeester/ontvangers' }]}
    >
      <PayeeSections payees={payees} employers={employers} form={form} />
    </Page>
  );
}
