import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { assignmentCode } from '~/domain/billing/assignments/assignment';
import { listAssignments } from '~/domain/billing/assignments/own-assignments.server';
import { bookExpense } from '~/domain/billing/expenses/book-expense.server';
import { expenseInput } from '~/domain/billing/expenses/inputs';
import { bookingRules } from '~/domain/billing/settings/booking-rules.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { monthOf } from '~/domain/kernel/month';
import { useT } from '~/i18n/use-t';
import { ExpenseForm } from '~/ui/domain/hours/expense-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { startForm } from '~/ui/primitives/form-state';
import { bookingForm } from '~/web/booking-form.server';
import { dayAsked } from '~/web/day-asked.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'booking:expense.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/hours/expense-new');
  return json(
    await withActor(actor, async (work) => ({
      day: dayAsked(args.request, calendarDayAt(work.now)),
      assignments: await listAssignments(work),
      rules: await bookingRules(work),
    })),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/hours/expense-new');
  const reading = await readForm(args.request, expenseInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const booked = await withActor(actor, (work) => bookExpense(work, reading.value));
  if (!booked.ok) {
    if (booked.reason === 'not-found') throw notFound();
    return json({ form: bookingForm(booked, reading.typed, { day: 'spentOn' }) }, 409);
  }
  return redirectTo(context, `/uren/maand/${monthOf(reading.value.spentOn)}`, {
    flash: { message: 'booking:flash.expense-booked' },
  });
}

export default function ExpenseNew() {
  const { day, assignments, rules } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('booking');
  const running = assignments.filter(({ isPast }) => !isPast);
  const only = running.length === 1 ? running[0] : undefined;
  const form =
    refused ??
    startForm({ spentOn: day, paidBy: 'own', ...(only ? { assignment: assignmentCode(only) } : {}) });
  return (
    <Page
      title={t('expense.title')}
      lead={t('expense.lead')}
      width="text"
      breadcrumbs={[{ title: t('day.title'), to: '/uren' }]}
    >
      {assignments.length === 0 ? (
        <EmptyState title={t('none.title')} text={t('none.text')} />
      ) : (
        <ExpenseForm
          form={form}
          assignments={assignments}
          kilometreCents={rules.kilometreCents}
          save={t('expense.save')}
          back={`/uren/maand/${monthOf(day)}`}
        />
      )}
    </Page>
  );
}
