import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { changeSettings } from '~/domain/billing/settings/change-settings.server';
import { findBillingSettings } from '~/domain/billing/settings/latest-settings.server';
import { settingsInput } from '~/domain/billing/settings/settings-inputs';
import { useT } from '~/i18n/use-t';
import { SettingsForm } from '~/ui/domain/settings/settings-form';
import { settingsValues } from '~/ui/domain/settings/settings-values';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'settings:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/billing-settings');
  return json({ settings: await withActor(actor, findBillingSettings) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/billing-settings');
  const reading = await readForm(args.request, settingsInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const changed = await withActor(actor, (work) => changeSettings(work, reading.value));
  if (!changed.ok) {
    if (changed.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(changed, reading.typed) }, 409);
  }
  return redirectTo(context, '/penningmeester/instellingen', { flash: { message: 'settings:saved' } });
}

export default function BillingSettings() {
  const { settings } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm(settingsValues(settings));
  const t = useT('settings');
  return (
    <Page
      title={t('title')}
      lead={
        <>
          {t(settings ? 'lead' : 'lead-new')} <Link to="/penningmeester/maanden">{t('to-months')}</Link>
        </>
      }
      width="text"
    >
      <SettingsForm form={form} version={settings?.id ?? 0} />
    </Page>
  );
}
