import { randomUUID } from 'node:crypto';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { contactMessages } from '~/db/schema/contact';
import { intakeDrafts, mailedLinks } from '~/db/schema/intake';
import { independenceJudgements, invitations, proposalOverrides, proposals } from '~/db/schema/matching';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { requestHolds } from '~/db/schema/retention';
import { newContentKey, seal } from '~/db/sealing.server';
import { makeOrganisation, makeReviewer } from './people';
import type { PlantedText } from './planted-places';
import { type MadeRequest, makePerson } from './requests';

export async function plantInMatching(
  { id, requesterId }: MadeRequest,
  at: Date,
  text: PlantedText,
): Promise<void> {
  const { id: personId } = await makeReviewer();
  const proposalId = randomUUID();
  await database()
    .insert(proposals)
    .values({
      id: proposalId,
      requestId: id,
      status: 'withdrawn',
      proposedById: requesterId,
      proposedAt: at,
      orderReason: text('orderreason'),
    });
  await database()
    .insert(invitations)
    .values({
      requestId: id,
      proposalId,
      seat: 'lead',
      personId,
      status: 'declined',
      invitedAt: at,
      respondBy: at,
      respondedAt: at,
      declineReason: 'other',
      declineNote: text('declinenote'),
    });
  await database()
    .insert(proposalOverrides)
    .values({
      proposalId,
      personId,
      rule: 'H6',
      reason: text('overridereason'),
      decidedById: requesterId,
      decidedAt: at,
    });
  await database()
    .insert(independenceJudgements)
    .values({
      requestId: id,
      personId,
      organisationId: await makeOrganisation(),
      isIndependent: true,
      reason: text('judgementreason'),
      judgedById: requesterId,
      judgedAt: at,
    });
}

export async function plantInMails(request: MadeRequest, at: Date, text: PlantedText): Promise<void> {
  const [activity] = await database()
    .insert(activities)
    .values({ at, name: 'requests.triage-started', actorKind: 'system', requestId: request.id })
    .returning({ id: activities.id });
  const outboxMailId = randomUUID();
  await database()
    .insert(outboxMails)
    .values({
      id: outboxMailId,
      key: outboxMailId,
      activityId: activity?.id ?? null,
      template: 'request-received',
      language: 'nl',
      recipientId: request.requesterId,
      recipientAddress: `${text('requesteraddress')}@voorbeeld.example`,
      data: { reference: text('maildata') },
      status: 'sent',
      nextAttemptAt: at,
      createdAt: at,
      sentAt: at,
    });
  await database()
    .insert(developmentMails)
    .values({
      outboxMailId,
      recipientAddress: `${text('requesteraddress')}@voorbeeld.example`,
      sender: 'portal@leerkring.example',
      subject: text('mailbody'),
      text: text('mailbody'),
      html: `<p>${text('mailbody')}</p>`,
      receivedAt: at,
    });
}

/** A message, a hold that was lifted, and the beginning of another question. */
export async function plantBeside(
  { id }: MadeRequest,
  { at, draftUntil }: { readonly at: Date; readonly draftUntil: Date },
  text: PlantedText,
): Promise<void> {
  const coordinatorId = await makePerson('Coco Coördinator', ['coordinator']);
  await database()
    .insert(contactMessages)
    .values({
      topic: 'question',
      name: text('messagename'),
      address: `${text('messagename')}@voorbeeld.example`,
      message: text('messagetext'),
      language: 'nl',
      receivedAt: at,
      handledAt: at,
      handledById: coordinatorId,
    });
  await database()
    .insert(requestHolds)
    .values({
      requestId: id,
      reason: text('holdreason'),
      placedById: coordinatorId,
      placedAt: at,
      liftedById: coordinatorId,
      liftedAt: at,
    });
  const draftId = randomUUID();
  const key = newContentKey();
  await database()
    .insert(intakeDrafts)
    .values({
      id: draftId,
      tokenHash: draftId,
      kind: 'review',
      lockedKey: key.locked,
      sealedAnswers: seal(
        key.open,
        `draft/${draftId}`,
        JSON.stringify({ question: { learningQuestion: text('draftanswer') } }),
      ),
      createdAt: at,
      updatedAt: at,
      expiresAt: draftUntil,
    });
  await database()
    .insert(mailedLinks)
    .values({
      tokenHash: `${draftId}-link`,
      purpose: 'draft',
      draftId,
      address: `${text('draftaddress')}@voorbeeld.example`,
      language: 'nl',
      createdAt: at,
      expiresAt: draftUntil,
    });
}
