import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { copyDay } from '~/domain/billing/time/copy-day.server';
import { copyDayInput } from '~/domain/billing/time/inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/hours/day-copy');
  const reading = await readForm(args.request, copyDayInput);
  if (!reading.ok) return redirectTo(context, '/uren');
  const { on } = reading.value;
  const copied = await withActor(actor, (work) => copyDay(work, { on }));
  return redirectTo(context, `/uren?dag=${on}`, {
    flash: copied.ok ? { message: 'booking:flash.copied' } : refusalFlash(copied),
  });
}
