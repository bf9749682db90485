import { randomBytes, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { addQuestion, changeContext } from '#tests/support/sealing';
import { database } from '~/db/client.server';
import { people, personEmails } from '~/db/schema/accounts';
import { mailedLinks, requestMandates } from '~/db/schema/intake';
import { requestConsentDecisions, requestOrganisations, requestPayers } from '~/db/schema/participation';
import { withActor } from '~/db/with-actor.server';
import { keepClosingExplanation } from '~/domain/requests/closing/closing-explanation.server';
import type { RequestStatus } from '~/domain/requests/request-status';
import { plantBeside, plantInMails, plantInMatching } from './plant-around-request';
import { plantAtGates } from './plant-at-gates';
import { plantInFollowUp } from './plant-in-follow-up';
import { plantInReview } from './plant-in-review';
import { type PlantedPlace, type PlantedText, plantedPlaces } from './planted-places';
import { type MadeRequest, makeRequest } from './requests';

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
  await plantInReview(request, { status, at }, text);
  await plantAtGates(request, at, text);
  await plantInFollowUp(request, at, text);
  await plantInMails(request, at, text);
  await plantBeside(request, { at, draftUntil }, text);
  // Every place has been given its text above, by the same function.
  return { request, texts: texts as PlantedQuestion['texts'] };
}

async function plantInContext(request: MadeRequest, at: Date, text: PlantedText): Promise<void> {
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

async function plantAmongPeople(request: MadeRequest, at: Date, text: PlantedText): Promise<void> {
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
  text: PlantedText,
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
