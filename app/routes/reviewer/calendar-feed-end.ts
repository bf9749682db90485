import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { endCalendar } from '~/domain/registry/availability/end-calendar.server';
import { enter } from '~/web/enter.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/calendar-feed-end');
  if (!person) throw notFound();
  const ended = await withActor(actor, (work) => endCalendar(work, person.id));
  if (!ended.ok) throw notFound();
  return redirectTo(context, '/reviewer/agenda', { flash: { message: 'availability:flash.feed-ended' } });
}
