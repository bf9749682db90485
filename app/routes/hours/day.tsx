import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { assignmentCode } from '~/domain/billing/assignments/assignment';
import { listAssignments } from '~/domain/billing/assignments/own-assignments.server';
import { findOwnMonth } from '~/domain/billing/periods/own-month.server';
import { bookingRules } from '~/domain/billing/settings/booking-rules.server';
import { bookTime } from '~/domain/billing/time/book-time.server';
import { timeInput } from '~/domain/billing/time/inputs';
import { lastDayWithHours, listOwnTime } from '~/domain/billing/time/own-time.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { monthOf } from '~/domain/kernel/month';
import { useLanguage, useT } from '~/i18n/use-t';
import { BudgetList } from '~/ui/domain/hours/budget-list';
import { CopyDay } from '~/ui/domain/hours/copy-day';
import { DaySteps } from '~/ui/domain/hours/day-steps';
import { HoursNavigation } from '~/ui/domain/hours/hours-navigation';
import { TimeForm } from '~/ui/domain/hours/time-form';
import { TimeTable } from '~/ui/domain/hours/time-table';
import { formatDay } from '~/ui/formats/day';
import { formatHours } from '~/ui/formats/hours';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { startForm } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { bookingForm } from '~/web/booking-form.server';
import { dayAsked } from '~/web/day-asked.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'booking:day.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/hours/day');
  return json(
    await withActor(actor, async (work) => {
      const today = calendarDayAt(work.now);
      const day = dayAsked(args.request, today);
      const { budgetWarningPercent } = await bookingRules(work);
      return {
        today,
        day,
        budgetWarningPercent,
        entries: await listOwnTime(work, day, day),
        assignments: await listAssignments(work),
        copyFrom: await lastDayWithHours(work, day),
        month: await findOwnMonth(work, monthOf(day)),
      };
    }),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/hours/day');
  const reading = await readForm(args.request, timeInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const booked = await withActor(actor, (work) => bookTime(work, reading.value));
  if (!booked.ok) {
    if (booked.reason === 'not-found') throw notFound();
    const fields = { day: 'workedOn', hours: 'minutes', begin: 'beginsAt' };
    return json({ form: bookingForm(booked, reading.typed, fields) }, 409);
  }
  return redirectTo(context, `/uren?dag=${reading.value.workedOn}`, {
    flash: { message: 'booking:flash.booked' },
  });
}

export default function Day() {
  const { today, day, entries, assignments, copyFrom, month, budgetWarningPercent } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('booking');
  const language = useLanguage();
  const running = assignments.filter(({ isPast }) => !isPast);
  const only = running.length === 1 ? running[0] : undefined;
  const form = refused ?? startForm({ workedOn: day, ...(only ? { assignment: assignmentCode(only) } : {}) });
  const sum = entries.reduce((total, { minutes }) => total + minutes, 0);
  const name = day === today ? t('day.today') : formatDay(language, day);
  const steps = <HoursNavigation day={day} here="day" />;
  if (assignments.length === 0) {
    return (
      <Page title={t('day.title')}>
        <EmptyState title={t('none.title')} text={t('none.text')} />
      </Page>
    );
  }
  return (
    <Page title={t('day.title')} lead={t('day.lead')} actions={steps}>
      <Section title={t('day.add')}>
        <TimeForm form={form} assignments={assignments} save={t('day.save')} />
      </Section>
      <Section title={t('day.there', { day: name })} actions={<DaySteps day={day} today={today} />}>
        <TimeTable
          caption={t('day.there', { day: name })}
          entries={entries}
          isOpen={month.isOpen}
          empty={{ title: t('day.nothing'), text: t('day.nothing-text') }}
        />
        {sum > 0 && <p className="lk-sum">{t('day.sum', { hours: formatHours(language, sum) })}</p>}
        {entries.length === 0 && copyFrom && month.isOpen && <CopyDay from={copyFrom} to={day} />}
      </Section>
      {running.length > 0 && (
        <Section title={t('budget.title')}>
          <BudgetList budgets={running} warningPercent={budgetWarningPercent} />
        </Section>
      )}
    </Page>
  );
}
