import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { setPayers } from '#tests/support/factories/payers';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { addQuestion, changeContext } from '#tests/support/sealing';
import { database } from '~/db/client.server';
import { people, personEmails } from '~/db/schema/accounts';
import { requestMandates } from '~/db/schema/intake';
import { independenceJudgements } from '~/db/schema/matching';
import { requestOrganisations } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';

/** Everything that a request holds of a case and of who asks, each in a place of its own. */
const secretPlaces = [
  'learning question',
  'background',
  'commitment',
  'what was done already',
  'why it is urgent',
  'where the report goes',
  'whom they object to',
  'question of the coordinator',
  'answer to it',
  'name of the requester',
  'address of the requester',
  'function of the requester',
  'telephone of the requester',
  'who asks',
  'town of who asks',
  'payer',
  'address of the payer',
  'who has the mandate',
  'reason of a judgement',
  'who gave consent',
] as const;
export type SecretPlace = (typeof secretPlaces)[number];

export interface PlantedCase {
  readonly request: MadeRequest;
  /** Twenty words found nowhere else: of letters, so that no way of writing them down changes them. */
  readonly secrets: Readonly<Record<SecretPlace, string>>;
  /** The names on the list that opens with the promise of confidentiality. */
  readonly listed: readonly string[];
  /** Every id by which something of this request may be asked for. */
  readonly ids: readonly string[];
}

const word = () => [...randomBytes(14)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');

export async function plantCase(): Promise<PlantedCase> {
  const request = await makeMatchingRequest();
  const secrets = Object.fromEntries(secretPlaces.map((place) => [place, word()])) as PlantedCase['secrets'];
  await plantWords(request, secrets);
  await plantPeople(request, secrets);
  const [asking, involved] = await organisationsOf(request);
  if (!asking || !involved) throw new Error('a request without organisations');
  const listed = [word(), word()] as const;
  await change(asking.id, { name: secrets['who asks'], place: secrets['town of who asks'] });
  await change(involved.id, {
    name: listed[0],
    consent: 'given',
    consentByFunction: secrets['who gave consent'],
    consentOn: '2030-01-02',
    groundRulesVersion: '2029-1',
  });
  const joined = await makeOrganisation();
  await database().insert(requestOrganisations).values({
    requestId: request.id,
    organisationId: joined,
    name: listed[1],
    kind: 'hospital',
    isInvolved: true,
    willingnessOn: '2030-01-02',
    addedAt: new Date(),
  });
  await setPayers(request.id, [
    {
      organisationId: asking.organisationId,
      name: secrets.payer,
      addressLine: secrets['address of the payer'],
    },
  ]);
  await plantJudgement(request, joined, secrets);
  const all = await organisationsOf(request);
  return {
    request,
    secrets,
    listed,
    ids: [
      request.id,
      request.requesterId,
      ...all.flatMap(({ id, organisationId }) => [id, organisationId ?? '']),
    ],
  };
}

async function plantWords({ id, requesterId }: MadeRequest, secrets: PlantedCase['secrets']): Promise<void> {
  await changeContext(id, {
    learningQuestion: secrets['learning question'],
    background: secrets.background,
    commitment: secrets.commitment,
    alreadyDone: secrets['what was done already'],
    urgencyReason: secrets['why it is urgent'],
    reportKeeping: secrets['where the report goes'],
    reviewerObjection: secrets['whom they object to'],
  });
  await addQuestion(database(), {
    requestId: id,
    askedById: requesterId,
    askedAt: new Date(),
    dueOn: '2030-01-10',
    question: secrets['question of the coordinator'],
    answer: secrets['answer to it'],
  });
}

async function plantPeople({ id, requesterId }: MadeRequest, secrets: PlantedCase['secrets']): Promise<void> {
  await database()
    .update(reviewRequests)
    .set({
      requesterFunction: secrets['function of the requester'],
      requesterPhone: secrets['telephone of the requester'],
    })
    .where(eq(reviewRequests.id, id));
  await database()
    .update(people)
    .set({ name: secrets['name of the requester'] })
    .where(eq(people.id, requesterId));
  await database()
    .update(personEmails)
    .set({ address: `${secrets['address of the requester']}@voorbeeld.example` })
    .where(eq(personEmails.personId, requesterId));
  await database()
    .insert(requestMandates)
    .values({
      requestId: id,
      name: secrets['who has the mandate'],
      function: 'directeur',
      address: `${secrets['who has the mandate']}@voorbeeld.example`,
      language: 'nl',
      askedAt: new Date(),
      answer: 'confirmed',
      answeredAt: new Date(),
    });
}

/** About somebody else: whoever is judged not to be independent is not invited. */
async function plantJudgement(
  { id, requesterId }: MadeRequest,
  organisationId: string,
  secrets: PlantedCase['secrets'],
): Promise<void> {
  const { id: personId } = await makeReviewer({ minutesPerMonth: 0 });
  await database().insert(independenceJudgements).values({
    requestId: id,
    personId,
    organisationId,
    isIndependent: true,
    reason: secrets['reason of a judgement'],
    judgedById: requesterId,
    judgedAt: new Date(),
  });
}

async function organisationsOf({ id }: MadeRequest) {
  const rows = await database()
    .select({
      id: requestOrganisations.id,
      organisationId: requestOrganisations.organisationId,
      isRequester: requestOrganisations.isRequester,
    })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, id));
  return rows.sort((a, b) => Number(b.isRequester) - Number(a.isRequester));
}

async function change(id: string, to: Partial<typeof requestOrganisations.$inferInsert>): Promise<void> {
  await database().update(requestOrganisations).set(to).where(eq(requestOrganisations.id, id));
}
