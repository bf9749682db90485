import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listOwnExpenses } from '~/domain/billing/expenses/own-expenses.server';
import { submitByOn } from '~/domain/billing/periods/late-months';
import { findOwnMonth } from '~/domain/billing/periods/own-month.server';
import { findSubmitByDay } from '~/domain/billing/settings/submit-by-day.server';
import { listOwnTime } from '~/domain/billing/time/own-time.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, firstDayOf, lastDayOf, monthOf } from '~/domain/kernel/month';
import { useLanguage, useT } from '~/i18n/use-t';
import { ExpenseTable } from '~/ui/domain/hours/expense-table';
import { HoursNavigation } from '~/ui/domain/hours/hours-navigation';
import { MonthState } from '~/ui/domain/hours/month-state';
import { MonthSums } from '~/ui/domain/hours/month-sums';
import { PeriodBadge } from '~/ui/domain/hours/period-badge';
import { TimeTable } from '~/ui/domain/hours/time-table';
import { formatMonth } from '~/ui/formats/month';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { monthParam } from '~/web/month-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'booking:month.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/hours/month');
  const month = monthParam(args.params.month);
  const found = await withActor(actor, async (work) => {
    const today = calendarDayAt(work.now);
    if (month > monthOf(today)) return null;
    return {
      today,
      submitBy: submitByOn(month, await findSubmitByDay(work)),
      own: await findOwnMonth(work, month),
      entries: await listOwnTime(work, firstDayOf(month), lastDayOf(month)),
      expenses: await listOwnExpenses(work, firstDayOf(month), lastDayOf(month)),
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export default function Month() {
  const { today, submitBy, own, entries, expenses } = useLoaderData<typeof loader>();
  const { month, status, isOpen } = own;
  const t = useT('booking');
  const language = useLanguage();
  const inMonth = month === monthOf(today) ? today : lastDayOf(month);
  return (
    <Page
      title={t('month.title-of', { month: formatMonth(language, month) })}
      lead={t('month.lead')}
      aside={<PeriodBadge status={status} />}
      actions={<HoursNavigation day={inMonth} here="month" />}
      breadcrumbs={[{ title: t('day.title'), to: '/uren' }]}
    >
      <MonthState own={own} submitBy={submitBy} isEmpty={entries.length + expenses.length === 0} />
      <MonthSums entries={entries} expenses={expenses} />
      <Section title={t('month.hours')}>
        <TimeTable
          caption={t('month.hours')}
          entries={entries}
          withDay
          isOpen={isOpen}
          empty={{ title: t('month.no-hours'), text: t('month.no-hours-text') }}
        />
      </Section>
      <Section title={t('month.expenses')}>
        <ExpenseTable expenses={expenses} isOpen={isOpen} />
      </Section>
      <nav className="lk-actions" aria-label={t('month.others')}>
        <ButtonLink to={`/uren/maand/${addMonths(month, -1)}`} kind="subtle" icon="previous">
          {formatMonth(language, addMonths(month, -1))}
        </ButtonLink>
        {month < monthOf(today) && (
          <ButtonLink to={`/uren/maand/${addMonths(month, 1)}`} kind="subtle" iconEnd="next">
            {formatMonth(language, addMonths(month, 1))}
          </ButtonLink>
        )}
      </nav>
    </Page>
  );
}
