import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { listPinnedConflicts } from '~/domain/organisations/ties/pinned-conflict-queries.server';
import { useT } from '~/i18n/use-t';
import { AgreementPage } from '~/ui/domain/agreements/agreement-page';
import { PinnedCard } from '~/ui/domain/agreements/pinned-card';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data, t }) => t('agreements:pin.title', { name: data.person.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person: coordinator } = await enter(args, 'routes/coordinator/pinned-conflicts');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    return (
      account && {
        person: { id: account.id, name: account.name },
        conflicts: await listPinnedConflicts(work, personId),
      }
    );
  });
  if (!found) throw notFound();
  return json({ ...found, isOwn: coordinator?.id === personId });
}

export default function PinnedConflicts() {
  const { person, conflicts, isOwn } = useLoaderData<typeof loader>();
  const t = useT('agreements');
  const { id, name } = person;
  return (
    <AgreementPage
      person={person}
      title={t('pin.title', { name })}
      lead={t('pin.lead', { name })}
      isOwn={isOwn}
      actions={
        !isOwn && (
          <ButtonLink to={`/coordinator/mensen/${id}/belangen/nieuw`} icon="add">
            {t('pin.add')}
          </ButtonLink>
        )
      }
    >
      {conflicts.length === 0 && <EmptyState title={t('pin.none')} text={t('pin.none-text')} />}
      {conflicts.map((conflict) => (
        <PinnedCard key={conflict.id} personId={id} conflict={conflict} isOwn={isOwn} canEnd />
      ))}
    </AgreementPage>
  );
}
