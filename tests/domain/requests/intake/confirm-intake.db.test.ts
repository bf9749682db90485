import { and, eq, isNull, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { typedIntake } from '#tests/support/factories/intake';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { intakeDrafts } from '~/db/schema/intake';
import { organisationAliases, organisations, provinces } from '~/db/schema/organisations';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import { contextReads, requestReferences, reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf } from '~/domain/kernel/month';
import { confirmIntake } from '~/domain/requests/intake/confirm-intake.server';
import { findOwnAnswers } from '~/domain/requests/intake/find-own-answers.server';
import type { DraftAnswers } from '~/domain/requests/intake/intake-answers';
import { findDraft, keepStep } from '~/domain/requests/intake/intake-draft.server';
import { stepsOf } from '~/domain/requests/intake/intake-form';
import { requestIntakeCode } from '~/domain/requests/intake/request-intake-code.server';
import { referenceForm } from '~/domain/requests/reference';
import { clock } from '~/platform/clock';

useTestDatabase();

beforeAll(async () => {
  await database().insert(provinces).values({ code: 'ZZ', name: 'Voorbeeldland' }).onConflictDoNothing();
});

let visitors = 0;

/** A finished draft of somebody new, and the code that came by mail. */
async function draftWithCode(changes: DraftAnswers = {}) {
  const address = `aanvrager-${++visitors}@voorbeeldstad.example`;
  const answers: DraftAnswers = {
    ...typedIntake,
    ...changes,
    organisation: { ...typedIntake.organisation, requesterEmail: address, ...changes.organisation },
  };
  let token: string | null = null;
  for (const { name } of stepsOf('review')) {
    const kept: string | null = token;
    token = await withActor(visitor, (work) =>
      keepStep(work, kept, { kind: 'review', step: name, typed: answers[name] ?? {} }),
    );
  }
  if (token === null) throw new Error('no draft was made');
  const draftToken = token;
  const issued = await withActor(visitor, (work) => requestIntakeCode(work, draftToken));
  if (!issued.ok) throw new Error(issued.reason);
  return { token: draftToken, address: issued.value.address, code: issued.value.code };
}

const confirm = (token: string | null, code: string) =>
  withActor(visitor, (work) => confirmIntake(work, { token, code, language: 'nl' }));

async function submitted(token: string, code: string) {
  const confirmed = await confirm(token, code);
  if (!('ok' in confirmed) || !confirmed.ok) throw new Error(`not submitted: ${JSON.stringify(confirmed)}`);
  return confirmed.value;
}

const countOf = async (table: Parameters<ReturnType<typeof database>['$count']>[0]) =>
  database().$count(table);

describe('a confirmed intake', () => {
  it('becomes a request with its organisations, payers and beginning, of a new person', async () => {
    const { token, code, address } = await draftWithCode();
    const { reference, requesterId } = await submitted(token, code);
    expect(reference).toMatch(referenceForm);

    const [request] = await database()
      .select()
      .from(reviewRequests)
      .where(eq(reviewRequests.reference, reference));
    expect(request).toMatchObject({
      status: 'submitted',
      requesterId,
      startMonth: `${typedIntake.practical.startMonth}-01`,
      language: 'nl',
    });
    const requestId = request?.id ?? '';

    const around = await database()
      .select()
      .from(requestOrganisations)
      .where(eq(requestOrganisations.requestId, requestId))
      .orderBy(requestOrganisations.name);
    expect(
      around.map(({ name, isRequester, isCommissioner, isInvolved, willingness }) => [
        name,
        isRequester,
        isCommissioner,
        isInvolved,
        willingness,
      ]),
    ).toEqual([
      ['Gemeente Voorbeeldstad', true, true, true, 'yes'],
      ['Jeugdhulp De Brug', false, true, true, 'yes'],
      ['School Het Baken', false, false, true, 'unknown'],
    ]);
    const payers = await database()
      .select()
      .from(requestPayers)
      .where(eq(requestPayers.requestId, requestId))
      .orderBy(requestPayers.position);
    expect(payers.map(({ shareBasisPoints }) => shareBasisPoints)).toEqual([3334, 3333, 3333]);
    expect(payers[0]).toMatchObject({
      kvk: '12345678',
      postalCode: '1234 AB',
      eInvoiceAddress: '0106:12345678',
      buyerReference: 'Afdeling Jeugd',
    });

    const [person] = await database()
      .select({ name: people.name, address: personEmails.address, role: personRoles.role })
      .from(people)
      .innerJoin(personEmails, eq(personEmails.personId, people.id))
      .innerJoin(personRoles, eq(personRoles.personId, people.id))
      .where(eq(people.id, requesterId));
    expect(person).toEqual({ name: 'Robin Aanvrager', address, role: 'requester' });
    const [activity] = await database()
      .select()
      .from(activities)
      .where(and(eq(activities.requestId, requestId), eq(activities.name, 'requests.request-submitted')));
    expect(activity).toMatchObject({ actorKind: 'person', actorId: requesterId });
  });

  it('leaves a draft that holds nothing', async () => {
    const { token, code } = await draftWithCode();
    const { reference } = await submitted(token, code);
    const draft = await withActor(visitor, (work) => findDraft(work, token));
    expect(draft).toMatchObject({ answers: {}, becameReference: reference });
  });

  it('gives the requester every answer back as it was given, and records that it was read', async () => {
    const { token, code, address } = await draftWithCode();
    const { reference, requesterId } = await submitted(token, code);
    const requester = { kind: 'person', personId: requesterId, roles: ['requester'] } as const;
    const copy = await withActor(requester, (work) => findOwnAnswers(work, reference));
    expect(copy?.answers.question).toMatchObject(typedIntake.question);
    expect(copy?.answers.situation).toMatchObject(typedIntake.situation);
    expect(copy?.answers.practical).toMatchObject(typedIntake.practical);
    expect(copy?.answers.proceedings).toMatchObject(typedIntake.proceedings);
    expect(copy?.answers.organisation).toMatchObject({
      requesterEmail: address,
      commissionedBy: 'own-and-others',
      'commissioners[0].name': 'Jeugdhulp De Brug',
    });
    expect(copy?.answers.payment).toMatchObject({
      'payers[0].share': '33,34',
      'payers[0].eInvoiceAddress': '0106:12345678',
      'payers[0].buyerReference': 'Afdeling Jeugd',
      'payers[2].share': '33,33',
    });
    const reads = await database().select().from(contextReads).where(eq(contextReads.personId, requesterId));
    expect(reads.map(({ ground }) => ground)).toEqual(['requester']);

    const stranger = {
      kind: 'person',
      personId: await makePerson('Een ander', ['requester']),
      roles: ['requester'],
    } as const;
    expect(await withActor(stranger, (work) => findOwnAnswers(work, reference))).toBeNull();
  });

  it('joins the person who has the address, with the name and roles they have', async () => {
    const personId = await makePerson('Bekend Persoon', ['reviewer']);
    const [known] = await database().select().from(personEmails).where(eq(personEmails.personId, personId));
    const { token, code } = await draftWithCode({
      organisation: { ...typedIntake.organisation, requesterEmail: known?.address ?? '' },
    });
    expect((await submitted(token, code)).requesterId).toBe(personId);
    const roles = await database()
      .select({ role: personRoles.role })
      .from(personRoles)
      .where(and(eq(personRoles.personId, personId), isNull(personRoles.endedAt)));
    expect(roles.map(({ role }) => role).sort()).toEqual(['requester', 'reviewer']);
    const [person] = await database()
      .select({ name: people.name })
      .from(people)
      .where(eq(people.id, personId));
    expect(person?.name).toBe('Bekend Persoon');
  });

  it('recognises an organisation by name or alias, and counts two names of one organisation once', async () => {
    const [known] = await database()
      .insert(organisations)
      .values({ name: 'Zorgkring Noord', kind: 'youth_provider' })
      .returning();
    const organisationId = known?.id ?? '';
    await database().insert(organisationAliases).values({ organisationId, alias: 'ZKN' });
    const { token, code } = await draftWithCode({
      organisations: {
        organisationCount: '2',
        ownInvolved: 'no',
        'involved[0].name': 'zorgkring noord',
        'involved[0].kind': 'youth_provider',
        'involved[1].name': 'ZKN',
        'involved[1].kind': 'youth_provider',
      },
    });
    const { reference } = await submitted(token, code);
    const rows = await database()
      .select({ name: requestOrganisations.name })
      .from(requestOrganisations)
      .innerJoin(reviewRequests, eq(reviewRequests.id, requestOrganisations.requestId))
      .where(
        and(eq(reviewRequests.reference, reference), eq(requestOrganisations.organisationId, organisationId)),
      );
    expect(rows).toEqual([{ name: 'zorgkring noord' }]);
  });
});

describe('an intake that is confirmed twice', () => {
  it('becomes one request when sent twice at the same moment', async () => {
    const { token, code } = await draftWithCode();
    const before = await countOf(reviewRequests);
    const both = await Promise.all([submitted(token, code), submitted(token, code)]);
    expect(both[0]).toEqual(both[1]);
    expect(await countOf(reviewRequests)).toBe(before + 1);
  });

  it('leads to the request it became with the same code, and to nothing with another', async () => {
    const { token, code } = await draftWithCode();
    const first = await submitted(token, code);
    expect(await submitted(token, code)).toEqual(first);
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await confirm(token, wrong)).toEqual({ refusedCode: 'wrong-code' });
  });
});

describe('an intake that cannot be confirmed', () => {
  it('leaves nothing behind with a wrong code but the count of tries', async () => {
    const { token, code } = await draftWithCode();
    const before = [await countOf(reviewRequests), await countOf(people), await countOf(requestReferences)];
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 4; tries++) {
      expect(await confirm(token, wrong)).toEqual({ refusedCode: 'wrong-code' });
    }
    expect(await confirm(token, wrong)).toEqual({ refusedCode: 'too-many-tries' });
    expect([await countOf(reviewRequests), await countOf(people), await countOf(requestReferences)]).toEqual(
      before,
    );
  });

  it('leaves no half-written row when the last part breaks, and the code and the draft stay good', async () => {
    const { token, code, address } = await draftWithCode();
    const before = [await countOf(reviewRequests), await countOf(people), await countOf(activities)];
    await database().execute(
      sql`alter table request_payers add constraint broken_on_purpose check (position < 3) not valid`,
    );
    await expect(confirm(token, code)).rejects.toThrow();
    await database().execute(sql`alter table request_payers drop constraint broken_on_purpose`);

    expect([await countOf(reviewRequests), await countOf(people), await countOf(activities)]).toEqual(before);
    expect(await database().select().from(personEmails).where(eq(personEmails.address, address))).toEqual([]);
    expect((await submitted(token, code)).reference).toMatch(referenceForm);
  });

  it('is refused without a draft, with somebody else’s token, and when its time is up', async () => {
    const { token, code } = await draftWithCode();
    expect(await confirm(null, code)).toEqual({ ok: false, reason: 'no-draft' });
    expect(await confirm('geraden', code)).toEqual({ ok: false, reason: 'no-draft' });
    await database().update(intakeDrafts).set({ expiresAt: new Date() });
    expect(await confirm(token, code)).toEqual({ ok: false, reason: 'no-draft' });
  });

  it('is not sent for a start month that went by while the draft waited', async () => {
    const lastMonth = addMonths(monthOf(calendarDayAt(clock.now())), -1);
    const practical = { ...typedIntake.practical, startMonth: lastMonth };
    await expect(draftWithCode({ practical })).rejects.toThrow('draft-incomplete');
  });

  it('gets no code as long as a step needs something', async () => {
    const token = await withActor(visitor, (work) =>
      keepStep(work, null, { kind: 'review', step: 'question', typed: typedIntake.question }),
    );
    expect(await withActor(visitor, (work) => requestIntakeCode(work, token))).toEqual({
      ok: false,
      reason: 'draft-incomplete',
    });
  });
});
