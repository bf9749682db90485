import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { hoursOf } from '~/domain/kernel/minutes';
import { seatsOverMonths } from '~/domain/matching/own-seats.server';
import {
  availabilityInput,
  fillFields,
  hoursField,
  minutesByMonth,
} from '~/domain/registry/availability/availability-input';
import { hoursKept } from '~/domain/registry/availability/preference-queries.server';
import { openMonths, setAvailability } from '~/domain/registry/availability/set-availability.server';
import { yearAhead } from '~/domain/registry/availability/year-ahead';
import { listAbsences, listAvailability } from '~/domain/registry/profile/own-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { AbsenceTable } from '~/ui/domain/availability/absence-table';
import { HoursKept } from '~/ui/domain/availability/hours-kept';
import { OwnPages } from '~/ui/domain/availability/own-pages';
import { YearForm } from '~/ui/domain/availability/year-form';
import { formatHours } from '~/ui/formats/hours';
import { formatNumber } from '~/ui/formats/number';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'reviewer:availability.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/reviewer/availability');
  if (!person) throw notFound();
  return json(
    await withActor(actor, async (work) => {
      const absences = await listAbsences(work, person.id);
      const months = await listAvailability(work, person.id);
      return {
        year: yearAhead(months, absences, await seatsOverMonths(work, person.id)),
        absences: absences.map((one) => ({ ...one, hasBegun: one.startsOn < calendarDayAt(work.now) })),
        kept: await hoursKept(work, person.id),
      };
    }),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/availability');
  if (!person) throw notFound();
  const months = await withActor(actor, async ({ now }) => openMonths(now));
  const reading = await readForm(args.request, availabilityInput(months));
  if (!reading.ok) return json(reading.form, { status: 422 });
  const wanted = minutesByMonth(months, reading.value);
  const saved = await withActor(actor, (work) => setAvailability(work, person.id, wanted));
  if (!saved.ok) return json(failureToForm(saved, reading.typed), { status: 409 });
  return redirectTo(context, '/reviewer/beschikbaarheid', {
    flash: { message: 'reviewer:flash.hours-saved' },
  });
}

export default function Availability() {
  const { year, absences, kept } = useLoaderData<typeof loader>();
  const sent: FormState | undefined = useActionData<typeof action>();
  const t = useT('reviewer');
  const own = useT('availability');
  const language = useLanguage();
  const sum = (part: 'offered' | 'taken' | 'left') => year.reduce((total, month) => total + month[part], 0);
  const typed = {
    ...Object.fromEntries(
      year.map(({ month, offered }) => [hoursField(month), formatNumber(language, hoursOf(offered))]),
    ),
    [fillFields.until]: year.at(-1)?.month ?? '',
  };
  return (
    <Page title={t('availability.title')} lead={t('availability.lead')}>
      <HoursKept {...kept} />
      <StatRow>
        <Stat value={formatHours(language, sum('offered'))} label={own('calendar.sum-offered')} />
        <Stat value={formatHours(language, sum('taken'))} label={own('calendar.sum-taken')} />
        <Stat value={formatHours(language, sum('left'))} label={own('calendar.sum-left')} />
      </StatRow>
      <YearForm year={year} form={sent ?? startForm(typed)} />
      <Section
        title={t('availability.absences')}
        actions={
          <ButtonLink to="/reviewer/afwezigheid" kind="secondary" icon="add">
            {t('availability.add')}
          </ButtonLink>
        }
      >
        <AbsenceTable absences={absences} />
      </Section>
      <Section title={own('more.title')}>
        <OwnPages />
      </Section>
    </Page>
  );
}
