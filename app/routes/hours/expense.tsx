import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { assignmentCode } from '~/domain/billing/assignments/assignment';
import { listAssignments } from '~/domain/billing/assignments/own-assignments.server';
import { changeExpense } from '~/domain/billing/expenses/book-expense.server';
import { expenseInput } from '~/domain/billing/expenses/inputs';
import { findOwnExpense } from '~/domain/billing/expenses/own-expenses.server';
import { bookingRules } from '~/domain/billing/settings/booking-rules.server';
import { monthOf } from '~/domain/kernel/month';
import { useT } from '~/i18n/use-t';
import { ExpenseForm } from '~/ui/domain/hours/expense-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { bookingForm } from '~/web/booking-form.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'booking:expense.change-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/hours/expense');
  const expenseId = idParam(args.params.expenseId);
  const found = await withActor(actor, async (work) => {
    const expense = await findOwnExpense(work, expenseId);
    if (!expense || expense.isApproved) return null;
    return { expense, assignments: await listAssignments(work), rules: await bookingRules(work) };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/hours/expense');
  const expenseId = idParam(args.params.expenseId);
  const reading = await readForm(args.request, expenseInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const changed = await withActor(actor, (work) => changeExpense(work, { expenseId, ...reading.value }));
  if (!changed.ok) {
    if (changed.reason === 'not-found') throw notFound();
    return json({ form: bookingForm(changed, reading.typed, { day: 'spentOn' }) }, 409);
  }
  return redirectTo(context, `/uren/maand/${monthOf(reading.value.spentOn)}`, {
    flash: { message: 'booking:flash.expense-changed' },
  });
}

export default function Expense() {
  const { expense, assignments, rules } = useLoaderData<typeof loader>();
  const { spentOn, kind, kilometres, amountCents, isReimbursed, note } = expense;
  const form =
    useActionData<typeof action>()?.form ??
    startForm({
      assignment: assignmentCode(expense),
      spentOn,
      kind,
      kilometres: kilometres === null ? '' : String(kilometres),
      amountCents: kilometres === null ? euroTyped(amountCents) : '',
      paidBy: isReimbursed ? 'own' : 'other',
      note,
    });
  const t = useT('booking');
  const back = `/uren/maand/${monthOf(spentOn)}`;
  return (
    <Page
      title={t('expense.change-title')}
      width="text"
      breadcrumbs={[{ title: t('day.title'), to: '/uren' }]}
    >
      <ExpenseForm
        form={form}
        assignments={assignments}
        kilometreCents={rules.kilometreCents}
        save={t('expense.change-save')}
        back={back}
      />
    </Page>
  );
}

/** An amount as somebody would type it. */
function euroTyped(cents: number): string {
  return `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
}
