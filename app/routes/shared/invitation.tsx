import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findInvitation } from '~/domain/matching/invitation-queries.server';
import { seatNames } from '~/domain/matching/invitation-status';
import { listRunningSeats } from '~/domain/matching/own-work.server';
import { useT } from '~/i18n/use-t';
import { ConfidentialityForm } from '~/ui/domain/invitation/confidentiality-form';
import { DeclarationForm } from '~/ui/domain/invitation/declaration-form';
import { InvitationOutline } from '~/ui/domain/invitation/invitation-outline';
import { InvitationOver } from '~/ui/domain/invitation/invitation-over';
import { InvitationPage } from '~/ui/domain/invitation/invitation-page';
import { InvitationQuestion } from '~/ui/domain/invitation/invitation-question';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'invitation:list.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/invitation');
  const invitationId = idParam(args.params.invitationId);
  const found = await withActor(actor, async (work) => {
    const invitation = await findInvitation(work, invitationId);
    if (invitation?.stage !== 'cleared') return invitation && { invitation, isSettled: false, wait: null };
    const { reference } = invitation;
    const seats = await listRunningSeats(work, seatNames);
    const waiting = seats.find((seat) => seat.reference === reference && seat.state === 'accepted');
    const isSettled = invitation.status === 'accepted' && !waiting;
    return { invitation, isSettled, wait: waiting?.wait ?? null };
  });
  if (!found) throw notFound();
  return json(found);
}

export default function Invitation() {
  const { invitation, isSettled, wait } = useLoaderData<typeof loader>();
  const t = useT('invitation');
  switch (invitation.stage) {
    case 'closed':
      return <InvitationOver status={invitation.status} />;
    case 'sent':
      return (
        <InvitationPage seat={invitation.seat} stage="outline" lead={t('confidentiality.lead')}>
          <InvitationOutline invitation={invitation} />
          <ConfidentialityForm id={invitation.id} />
        </InvitationPage>
      );
    case 'confidential':
      return (
        <InvitationPage seat={invitation.seat} stage="independence" lead={t('independence.lead')}>
          <DeclarationForm id={invitation.id} organisations={invitation.organisations} form={startForm()} />
          <InvitationOutline invitation={invitation} />
        </InvitationPage>
      );
    case 'cleared':
      return <InvitationQuestion invitation={invitation} isSettled={isSettled} wait={wait} />;
  }
}
