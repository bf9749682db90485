import { randomBytes, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { addQuestion, changeContext } from '#tests/support/sealing';
import { database } from '~/db/client.server';
import { people, personEmails } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { contactMessages } from '~/db/schema/contact';
import { intakeDrafts, mailedLinks, requestMandates } from '~/db/schema/intake';
import { independenceJudgements, invitations, proposalOverrides, proposals } from '~/db/schema/matching';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { requestConsentDecisions, requestOrganisations, requestPayers } from '~/db/schema/participation';
import { requestHolds } from '~/db/schema/retention';
import { newContentKey, seal } from '~/db/sealing.server';
import { withActor } from '~/db/with-actor.server';
import { keepClosingExplanation } from '~/domain/requests/closing-explanation.server';
import type { RequestStatus } from '~/domain/requests/request-status';
import { makeOrganisation, makeReviewer } from './people';
import { type MadeRequest, makePerson, makeRequest } from './requests';

/** Every place that can hold what somebody typed around a question, or who somebody is. */
export const plantedPlaces = [
  'learningquestion',
  'background',
  'commitment',
  'question',
  'answer',
  'explanation',
  'organisation',
  'place',
  'consentfunction',
  'decisionreason',
  'payer',
  'payeraddress',
  'invoicemail',
  'waivedreason',
  'requestername',
  'requesteraddress',
  'requesterfunction',
  'requesterphone',
  'mandatename',
  'mandateaddress',
  'declinenote',
  'overridereason',
  'judgementreason',
  'maildata',
  'mailbody',
  'messagename',
  'messagetext',
  'holdreason',
  'draftanswer',
  'draftaddress',
] as const;
export type PlantedPlace = (typeof plantedPlaces)[number];

export interface PlantedQuestion {
  readonly request: MadeRequest;
  /** A text found nowhere else, for every place. */
  readonly texts: Readonly<Record<PlantedPlace, string>>;
}

interface Planting {
  readonly status: RequestStatus;
  /** When everything around it was written, and when it ended if it did. */
  readonly at: Date;
  /** How long what nobody came back to is kept: the draft of the same person. */
  readonly draftUntil: Date;
}

/** A question with a text of its own in each of these places, straight into the database. */
export async function plantQuestion({ status, at, draftUntil }: Planting): Promise<PlantedQuestion> {
  const sign = [...randomBytes(9)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  const texts = Object.fromEntries(plantedPlaces.map((place) => [place, `${sign}${place}`]));
  const text = (place: PlantedPlace) => `${sign}${place}`;

  const request = await makeRequest({
    status,
    statusSince: at,
    requesterFunction: text('requesterfunction'),
    requesterPhone: text('requesterphone'),
  });
  await plantInContext(request, at, text);
  await plantAmongPeople(request, at, text);
  await plantAmongOrganisations(request, at, text);
  await plantInMatching(request, at, text);
  await plantInMails(request, at, text);
  await plantBeside(request, { at, draftUntil }, text);
  // Every place has been given its text above, by the same function.
  return { request, texts: texts as PlantedQuestion['texts'] };
}

type Text = (place: PlantedPlace) => string;

async function plantInContext(request: MadeRequest, at: Date, text: Text): Promise<void> {
  const { id } = request;
  await changeContext(id, {
    learningQuestion: text('learningquestion'),
    background: text('background'),
    commitment: text('commitment'),
  });
  await addQuestion(database(), {
    requestId: id,
    askedById: request.requesterId,
    askedAt: at,
    dueOn: '2030-01-15',
    question: text('question'),
    answer: text('answer'),
  });
  await withActor(request.coordinator, (work) => keepClosingExplanation(work, id, text('explanation')));
}

async function plantAmongPeople(request: MadeRequest, at: Date, text: Text): Promise<void> {
  await database()
    .update(people)
    .set({ name: text('requestername') })
    .where(eq(people.id, request.requesterId));
  await database()
    .update(personEmails)
    .set({ address: `${text('requesteraddress')}@voorbeeld.example` })
    .where(eq(personEmails.personId, request.requesterId));
  const mandateId = randomUUID();
  await database()
    .insert(requestMandates)
    .values({
      id: mandateId,
      requestId: request.id,
      name: text('mandatename'),
      function: 'directeur',
      address: `${text('mandateaddress')}@voorbeeld.example`,
      language: 'nl',
      askedAt: at,
      answer: 'confirmed',
      answeredAt: at,
    });
  await database()
    .insert(mailedLinks)
    .values({
      tokenHash: mandateId,
      purpose: 'mandate',
      mandateId,
      address: `${text('mandateaddress')}@voorbeeld.example`,
      language: 'nl',
      createdAt: at,
      expiresAt: at,
    });
}

async function plantAmongOrganisations(
  { id, requesterId }: MadeRequest,
  at: Date,
  text: Text,
): Promise<void> {
  const requestOrganisationId = randomUUID();
  await database()
    .insert(requestOrganisations)
    .values({
      id: requestOrganisationId,
      requestId: id,
      name: text('organisation'),
      place: text('place'),
      kind: 'youth_provider',
      willingnessOn: '2030-01-07',
      consent: 'withdrawn',
      consentByFunction: text('consentfunction'),
      consentOn: '2030-01-07',
      groundRulesVersion: '2029-1',
      addedAt: at,
    });
  await database()
    .insert(requestConsentDecisions)
    .values({
      requestOrganisationId,
      requestId: id,
      askedAt: at,
      decision: 'go-on-without',
      reason: text('decisionreason'),
      decidedById: requesterId,
      decidedAt: at,
    });
  await database()
    .insert(requestPayers)
    .values({
      requestId: id,
      position: 1,
      name: text('payer'),
      shareBasisPoints: 10_000,
      addressLine: text('payeraddress'),
      invoiceEmail: `${text('invoicemail')}@voorbeeld.example`,
      gapsWaivedAt: at,
      gapsWaivedById: requesterId,
      gapsWaivedReason: text('waivedreason'),
    });
}

async function plantInMatching({ id, requesterId }: MadeRequest, at: Date, text: Text): Promise<void> {
  const { id: personId } = await makeReviewer();
  const proposalId = randomUUID();
  await database().insert(proposals).values({
    id: proposalId,
    requestId: id,
    status: 'withdrawn',
    proposedById: requesterId,
    proposedAt: at,
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

async function plantInMails(request: MadeRequest, at: Date, text: Text): Promise<void> {
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
async function plantBeside(
  { id }: MadeRequest,
  { at, draftUntil }: Pick<Planting, 'at' | 'draftUntil'>,
  text: Text,
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
