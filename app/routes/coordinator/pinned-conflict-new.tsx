import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { listOrganisationChoices } from '~/domain/organisations/organisation-queries.server';
import { newPinnedConflict } from '~/domain/organisations/ties/inputs';
import { pinConflict } from '~/domain/organisations/ties/pin-conflict.server';
import { useT } from '~/i18n/use-t';
import { AgreementPage } from '~/ui/domain/agreements/agreement-page';
import { PinnedForm } from '~/ui/domain/agreements/pinned-form';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'agreements:pin.new-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person: coordinator } = await enter(args, 'routes/coordinator/pinned-conflict-new');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    return (
      account && {
        person: { id: account.id, name: account.name },
        choices: await listOrganisationChoices(work),
        today: calendarDayAt(work.now),
      }
    );
  });
  if (!found) throw notFound();
  return json({ ...found, isOwn: coordinator?.id === personId });
}

const fieldOf: Readonly<Record<string, string>> = {
  'pinned-already': 'organisationId',
  'organisation-unknown': 'organisationId',
};

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/pinned-conflict-new');
  const personId = idParam(args.params.personId);
  const reading = await readForm(args.request, newPinnedConflict);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const pinned = await withActor(actor, (work) => pinConflict(work, personId, reading.value));
  if (pinned.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}/belangen`, {
      flash: { message: 'agreements:pin.saved' },
    });
  }
  const { reason } = pinned;
  if (reason === 'not-found') throw notFound();
  const field = fieldOf[reason];
  const refusal = field ? { ...pinned, fields: { [field]: reason } } : pinned;
  return json({ form: failureToForm(refusal, reading.typed) }, 409);
}

export default function PinnedConflictNew() {
  const { person, choices, today, isOwn } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ saidOn: today });
  const t = useT('agreements');
  const coordinator = useT('coordinator');
  const { id, name } = person;
  return (
    <AgreementPage
      person={person}
      title={t('pin.new-title')}
      lead={t('pin.new-lead', { name })}
      isOwn={isOwn}
      width="text"
      above={{ title: t('pin.section'), to: `/coordinator/mensen/${id}/belangen` }}
    >
      <Paragraph>
        {coordinator('affiliation.missing')}{' '}
        <Link to="/coordinator/organisaties/nieuw">{coordinator('affiliation.add-organisation')}</Link>
      </Paragraph>
      <PinnedForm form={form} person={person} choices={choices} />
    </AgreementPage>
  );
}
