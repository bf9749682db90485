import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { workPreferencesInput } from '~/domain/registry/availability/inputs';
import { findPreferences, listTowns } from '~/domain/registry/availability/preference-queries.server';
import { setPreferences } from '~/domain/registry/availability/set-preferences.server';
import { useT } from '~/i18n/use-t';
import { PreferencesForm } from '~/ui/domain/availability/preferences-form';
import { ProfileStatus } from '~/ui/domain/profile/profile-status';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'availability:preferences.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/reviewer/preferences');
  if (!person) throw notFound();
  return json(
    await withActor(actor, async (work) => ({
      preferences: await findPreferences(work, person.id),
      towns: await listTowns(work),
    })),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/preferences');
  if (!person) throw notFound();
  const reading = await readForm(args.request, workPreferencesInput);
  if (!reading.ok) return json(reading.form, { status: 422 });
  const saved = await withActor(actor, (work) => setPreferences(work, person.id, reading.value));
  if (!saved.ok) return json(failureToForm(saved, reading.typed), { status: 409 });
  return redirectTo(context, '/reviewer/voorkeuren', {
    flash: { message: 'availability:flash.preferences-saved' },
  });
}

export default function Preferences() {
  const { preferences, towns } = useLoaderData<typeof loader>();
  const sent: FormState | undefined = useActionData<typeof action>();
  const t = useT('availability');
  const reviewer = useT('reviewer');
  return (
    <Page
      title={t('preferences.title')}
      lead={t('preferences.lead')}
      width="text"
      breadcrumbs={[{ title: reviewer('availability.title'), to: '/reviewer/beschikbaarheid' }]}
    >
      {preferences ? (
        <>
          <PreferencesForm form={sent ?? startForm(shown(preferences))} towns={towns} />
          <Paragraph>
            <Link to="/matchingregels">{t('preferences.rules')}</Link>
          </Paragraph>
        </>
      ) : (
        <ProfileStatus profile={null} />
      )}
    </Page>
  );
}

type Shown = Readonly<Record<string, string | number | readonly string[] | null>>;

/** What is kept as the fields show it. */
function shown(preferences: Shown): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    Object.entries(preferences).map(([name, value]) => [
      name,
      value === null ? '' : typeof value === 'number' ? String(value) : value,
    ]),
  );
}
