import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { bookWeek } from '~/domain/billing/time/book-week.server';
import { loadWeek } from '~/domain/billing/time/load-week.server';
import { weekMark } from '~/domain/billing/time/week-grid';
import { weekInput } from '~/domain/billing/time/week-input';
import { addWeeks, weekOf } from '~/domain/billing/time/work-week';
import { useLanguage, useT } from '~/i18n/use-t';
import { HoursNavigation } from '~/ui/domain/hours/hours-navigation';
import { startWeek } from '~/ui/domain/hours/start-week';
import { WeekForm } from '~/ui/domain/hours/week-form';
import { WeekSteps } from '~/ui/domain/hours/week-steps';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { weekParam } from '~/web/week-param.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'booking:week.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/hours/week');
  const week = weekParam(args.params.week);
  const { rows, days, today, assignments } = await withActor(actor, (work) => loadWeek(work, week));
  if (week > weekOf(today)) throw notFound();
  return json({ week, rows, days, today, assignments, seen: weekMark(rows) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/hours/week');
  const week = weekParam(args.params.week);
  const { rows, days } = await withActor(actor, (work) => loadWeek(work, week));
  const reading = await readForm(args.request, weekInput(rows, days));
  if (!reading.ok) return json({ form: reading.form }, 422);
  const sent: Readonly<Record<string, unknown>> = reading.value;
  const booked = await withActor(actor, (work) => bookWeek(work, { week, seen: String(sent.seen), sent }));
  if (!booked.ok) {
    if (booked.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(booked, reading.typed) }, 409);
  }
  return redirectTo(context, `/uren/week/${week}`, { flash: { message: 'booking:flash.week-saved' } });
}

export default function Week() {
  const { week, rows, days, today, assignments, seen } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const form = useActionData<typeof action>()?.form ?? startWeek(rows, language);
  const t = useT('booking');
  const [monday = today, sunday = today] = [days[0], days[6]];
  return (
    <Page
      title={t('week.title-of', { number: Number(week.slice(6)) })}
      lead={t('week.lead', {
        from: formatDay(language, monday),
        until: formatDay(language, sunday),
      })}
      actions={<HoursNavigation day={days.findLast((day) => day <= today) ?? today} here="week" />}
      breadcrumbs={[{ title: t('day.title'), to: '/uren' }]}
    >
      {assignments.length === 0 ? (
        <EmptyState title={t('none.title')} text={t('none.text')} />
      ) : (
        <WeekForm form={form} rows={rows} days={days} today={today} assignments={assignments} seen={seen} />
      )}
      <WeekSteps before={addWeeks(week, -1)} after={week < weekOf(today) ? addWeeks(week, 1) : null} />
    </Page>
  );
}
