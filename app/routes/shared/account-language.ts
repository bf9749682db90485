import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { chooseLanguage } from '~/domain/accounts/choose-language.server';
import { languageChoice } from '~/domain/accounts/inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { redirectTo, refused } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/account-language');
  const reading = await readForm(args.request, languageChoice);
  if (!reading.ok) throw redirectTo(context, '/account');
  const { language } = reading.value;
  const chosen = await withActor(actor, (work) => chooseLanguage(work, language));
  if (!chosen.ok) throw refused(chosen);
  return redirectTo({ ...context, language }, '/account', {
    flash: { message: 'account:flash.language-chosen' },
  });
}
