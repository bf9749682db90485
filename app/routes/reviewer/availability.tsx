import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { hoursOf } from '~/domain/kernel/minutes';
import {
  availabilityInput,
  hoursField,
  minutesByMonth,
} from '~/domain/registry/availability/availability-input';
import { openMonths, setAvailability } from '~/domain/registry/availability/set-availability.server';
import { listAbsences, listAvailability } from '~/domain/registry/profile/own-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { AbsenceTable } from '~/ui/domain/availability/absence-table';
import { MonthHoursForm } from '~/ui/domain/availability/month-hours-form';
import { formatHours } from '~/ui/formats/hours';
import { formatNumber } from '~/ui/formats/number';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'reviewer:availability.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/reviewer/availability');
  if (!person) throw notFound();
  return json(
    await withActor(actor, async (work) => ({
      months: await listAvailability(work, person.id),
      absences: await listAbsences(work, person.id),
    })),
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
  const { months, absences } = useLoaderData<typeof loader>();
  const sent: FormState | undefined = useActionData<typeof action>();
  const t = useT('reviewer');
  const language = useLanguage();
  const total = months.reduce((sum, { minutes }) => sum + minutes, 0);
  const kept = Object.fromEntries(
    months.map(({ month, minutes }) => [hoursField(month), formatNumber(language, hoursOf(minutes))]),
  );
  return (
    <Page title={t('availability.title')} lead={t('availability.lead')}>
      <MonthHoursForm months={months.map(({ month }) => month)} form={sent ?? startForm(kept)} />
      <Paragraph>{t('availability.total', { hours: formatHours(language, total) })}</Paragraph>
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
    </Page>
  );
}
