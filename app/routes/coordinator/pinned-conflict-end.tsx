import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { defaultLookBackYears } from '~/domain/organisations/ties/conflict-path';
import { endPinnedConflict } from '~/domain/organisations/ties/end-pinned-conflict.server';
import { endedPinnedConflict } from '~/domain/organisations/ties/inputs';
import { findPinnedConflict } from '~/domain/organisations/ties/pinned-conflict-queries.server';
import { chosenEndings } from '~/domain/organisations/ties/pinned-kind';
import { useT } from '~/i18n/use-t';
import { AgreementPage } from '~/ui/domain/agreements/agreement-page';
import { EndForm } from '~/ui/domain/agreements/end-form';
import { PinnedCard } from '~/ui/domain/agreements/pinned-card';
import { capitalised } from '~/ui/formats/capitalised';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { startForm } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'agreements:pin.end-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person: coordinator } = await enter(args, 'routes/coordinator/pinned-conflict-end');
  const personId = idParam(args.params.personId);
  const conflictId = idParam(args.params.conflictId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    const conflict = await findPinnedConflict(work, personId, conflictId);
    return account && conflict && { person: { id: account.id, name: account.name }, conflict };
  });
  if (!found) throw notFound();
  return json({ ...found, isOwn: coordinator?.id === personId });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/pinned-conflict-end');
  const personId = idParam(args.params.personId);
  const conflictId = idParam(args.params.conflictId);
  const reading = await readForm(args.request, endedPinnedConflict);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const ended = await withActor(actor, (work) =>
    endPinnedConflict(work, personId, { conflictId, ...reading.value }),
  );
  if (ended.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}/belangen`, {
      flash: { message: 'agreements:pin.end-done' },
    });
  }
  if (ended.reason === 'not-found') throw notFound();
  return json({ form: failureToForm(ended, reading.typed) }, 409);
}

export default function PinnedConflictEnd() {
  const { person, conflict, isOwn } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('agreements');
  const domain = useT('domain');
  const { organisation, kind } = conflict;
  const back = { title: t('pin.section'), to: `/coordinator/mensen/${person.id}/belangen` };
  const ground = t('pin.ground');
  return (
    <AgreementPage
      person={person}
      title={t('pin.end-title')}
      lead={t('pin.end-lead', { name: person.name, organisation, kind: domain(`pinnedKind.${kind}`) })}
      isOwn={isOwn}
      width="text"
      above={back}
    >
      <PinnedCard personId={person.id} conflict={conflict} isOwn={isOwn} />
      {conflict.endedAt === null ? (
        <EndForm
          form={form}
          labels={{ endGround: ground }}
          reasonLabel={t('pin.end-reason')}
          save={t('pin.end-save')}
          back={{ title: t('back', { name: person.name }), to: back.to }}
        >
          <RadioGroup
            form={form}
            name="endGround"
            label={ground}
            options={chosenEndings.map((value) => ({
              value,
              label: capitalised(domain(`pinnedEnding.${value}`)),
              description: t(`pin.ground-hint.${value}`, { years: defaultLookBackYears }),
            }))}
          />
        </EndForm>
      ) : (
        <Alert kind="info">{t('pin.ended-already')}</Alert>
      )}
    </AgreementPage>
  );
}
