import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { fail } from '~/domain/kernel/result';
import { pendingRevision } from '~/domain/registry/profile/inputs';
import { withdrawChange } from '~/domain/registry/profile/withdraw-change.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/reviewer/profile-change-withdrawal');
  const reading = await readForm(args.request, pendingRevision);
  const withdrawn = reading.ok
    ? await withActor(actor, (work) => withdrawChange(work, reading.value.revision))
    : fail('stale');
  return redirectTo(context, '/reviewer/profiel', {
    flash: withdrawn.ok ? { message: 'profile:pending.withdrawn' } : refusalFlash(withdrawn),
  });
}
