import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { assignmentCode } from '~/domain/billing/assignments/assignment';
import { listAssignments } from '~/domain/billing/assignments/own-assignments.server';
import { changeTime } from '~/domain/billing/time/change-time.server';
import { timeInput } from '~/domain/billing/time/inputs';
import { findOwnTime } from '~/domain/billing/time/own-time.server';
import { clockTimeOf, hoursTyped } from '~/domain/billing/time/typed-time';
import { useLanguage, useT } from '~/i18n/use-t';
import { TimeForm } from '~/ui/domain/hours/time-form';
import { decimalSigns } from '~/ui/formats/decimal-sign';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { bookingForm } from '~/web/booking-form.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'booking:change.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/hours/time');
  const entryId = idParam(args.params.entryId);
  const found = await withActor(actor, async (work) => {
    const entry = await findOwnTime(work, entryId);
    return entry && !entry.isApproved ? { entry, assignments: await listAssignments(work) } : null;
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/hours/time');
  const entryId = idParam(args.params.entryId);
  const reading = await readForm(args.request, timeInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const changed = await withActor(actor, (work) => changeTime(work, { entryId, ...reading.value }));
  if (!changed.ok) {
    if (changed.reason === 'not-found') throw notFound();
    const fields = { day: 'workedOn', hours: 'minutes', begin: 'beginsAt' };
    return json({ form: bookingForm(changed, reading.typed, fields) }, 409);
  }
  return redirectTo(context, `/uren?dag=${reading.value.workedOn}`, {
    flash: { message: 'booking:flash.changed' },
  });
}

export default function Time() {
  const { entry, assignments } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { workedOn, kind, minutes, beginsAtMinute, note } = entry;
  const form =
    useActionData<typeof action>()?.form ??
    startForm({
      assignment: assignmentCode(entry),
      workedOn,
      kind,
      minutes: hoursTyped(minutes, decimalSigns[language]),
      beginsAt: beginsAtMinute === null ? '' : clockTimeOf(beginsAtMinute),
      note,
    });
  const t = useT('booking');
  return (
    <Page
      title={t('change.title')}
      width="text"
      breadcrumbs={[{ title: t('day.title'), to: `/uren?dag=${workedOn}` }]}
    >
      <TimeForm
        form={form}
        assignments={assignments}
        save={t('change.save')}
        back={`/uren?dag=${workedOn}`}
      />
    </Page>
  );
}
