import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { freshAddress, makeDraft, sendDraft } from '#tests/support/factories/drafts';
import { typedIntake } from '#tests/support/factories/intake';
import { makePerson } from '#tests/support/factories/requests';
import { openedTexts } from '#tests/support/sealing';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { requestPayers } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { completeRequest } from '~/domain/requests/closing/complete-request.server';
import { beginAfterTalk, beginOnBehalf } from '~/domain/requests/intake/begin-on-behalf.server';
import { findIntake } from '~/domain/requests/intake/find-intake.server';
import { findOwnAnswers } from '~/domain/requests/intake/find-own-answers.server';
import { handOverDraft } from '~/domain/requests/intake/hand-over-draft.server';
import { listHandedOverDrafts } from '~/domain/requests/intake/handed-over-drafts.server';
import { keepStep } from '~/domain/requests/intake/intake-draft.server';
import { stepsOf } from '~/domain/requests/intake/intake-form';
import { requestIntakeCode } from '~/domain/requests/intake/request-intake-code.server';
import { requestKinds } from '~/domain/requests/request-kind';
import { findOwnRequest } from '~/domain/requests/requester-queries.server';
import { planOrientation } from '~/domain/requests/triage/plan-orientation.server';
import { startTriage } from '~/domain/requests/triage/start-triage.server';
import { findTriageRequest } from '~/domain/requests/triage/triage-queries.server';

useTestDatabase();

async function makeCoordinator(): Promise<Actor> {
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  return { kind: 'person', personId, roles: ['coordinator'] };
}

async function sent(kind: (typeof requestKinds)[number], address = freshAddress()) {
  const { reference, requesterId } = await sendDraft(await makeDraft({ kind, address }));
  const requester: Actor = { kind: 'person', personId: requesterId, roles: ['requester'] };
  return { reference, requester, address };
}

async function rowOf(reference: string) {
  const [row] = await database().select().from(reviewRequests).where(eq(reviewRequests.reference, reference));
  if (!row) throw new Error('no such request');
  return row;
}

describe.each(requestKinds)('a question of kind %s', (kind) => {
  it('is kept with what its kind asks, and read back as it was given', async () => {
    const { reference, requester, address } = await sent(kind);
    expect(await rowOf(reference)).toMatchObject({ kind, status: 'submitted', filledInById: null });
    const copy = await withActor(requester, (work) => findOwnAnswers(work, reference));
    expect(Object.keys(copy?.answers ?? {})).toEqual(stepsOf(kind).map(({ name }) => name));
    for (const { name } of stepsOf(kind)) {
      const given = {
        ...typedIntake[name],
        ...('requesterEmail' in typedIntake[name] ? { requesterEmail: address } : {}),
      };
      const same = Object.entries(given).filter(([field]) => !/\[|commissionedBy|postalCode/.test(field));
      expect(copy?.answers[name]).toMatchObject(Object.fromEntries(same));
    }
  });

  it('is opened by its coordinator, with its words sealed in the database', async () => {
    const { reference } = await sent(kind);
    const coordinator = await makeCoordinator();
    const found = await withActor(coordinator, (work) => findTriageRequest(work, reference));
    expect(found).toMatchObject({ kind, reference });
    expect(found?.context.learningQuestion).not.toBe('');
    expect((await openedTexts()).join()).toContain(found?.context.learningQuestion);
    if (kind !== 'review') {
      expect(await database().$count(requestPayers, eq(requestPayers.requestId, found?.id ?? ''))).toBe(0);
    }
  });
});

describe('a small question', () => {
  it('goes from talk to its end without ever coming near matching', async () => {
    const coordinator = await makeCoordinator();
    const { reference, requester } = await sent('consult');
    await withActor(coordinator, (work) => startTriage(work, { reference, version: 1 }));
    await withActor(coordinator, (work) =>
      planOrientation(work, {
        reference,
        version: 2,
        plannedOn: '2035-03-01',
        plannedTime: '10:00',
        mode: 'online',
      }),
    );
    const end = (reason: 'advised-review' | 'session-given') =>
      withActor(coordinator, (work) =>
        completeRequest(work, {
          reference,
          version: 3,
          reason,
          explanation: 'Een compacte review heeft hier zin.',
        }),
      );
    expect(await end('session-given')).toMatchObject({ ok: false, fields: { reason: 'not-an-option' } });
    expect(await end('advised-review')).toEqual({ ok: true, value: null });
    expect(await withActor(requester, (work) => findOwnRequest(work, reference))).toMatchObject({
      status: 'completed',
      closedReason: 'advised-review',
      closedExplanation: 'Een compacte review heeft hier zin.',
      orientation: null,
    });
  });

  it('of which only a review cannot be completed like that', async () => {
    const coordinator = await makeCoordinator();
    const { reference } = await sent('review');
    await withActor(coordinator, (work) => startTriage(work, { reference, version: 1 }));
    expect(
      await withActor(coordinator, (work) =>
        completeRequest(work, {
          reference,
          version: 2,
          reason: 'advised-review',
          explanation: 'Zomaar klaar, vinden wij.',
        }),
      ),
    ).toMatchObject({ ok: false, reason: 'not-in-this-state' });
  });
});

describe('what a coordinator fills in for somebody who phoned', () => {
  it('is sent by that person alone, and says who wrote it', async () => {
    const coordinator = await makeCoordinator();
    const address = freshAddress();
    const begun = await withActor(coordinator, (work) => beginOnBehalf(work, 'review'));
    if (!begun.ok) throw new Error(begun.reason);
    const { token } = begun.value;
    for (const { name, byRequester } of stepsOf('review')) {
      if (byRequester) continue;
      const typed =
        name === 'organisation'
          ? { ...typedIntake.organisation, requesterEmail: address }
          : typedIntake[name];
      await withActor(coordinator, (work) => keepStep(work, token, { kind: 'review', step: name, typed }));
    }
    expect(await withActor(coordinator, (work) => findIntake(work, token))).toMatchObject({
      onBehalf: true,
      isReady: true,
    });
    expect(await withActor(coordinator, (work) => requestIntakeCode(work, token))).toMatchObject({
      ok: false,
    });

    const stranger = await makeCoordinator();
    expect(await withActor(stranger, (work) => handOverDraft(work, token, 'nl'))).toMatchObject({
      ok: false,
    });
    const link = await withActor(coordinator, (work) => handOverDraft(work, token, 'nl'));
    if (!link.ok) throw new Error(link.reason);
    expect(link.value.address).toBe(address);
    expect(await withActor(coordinator, listHandedOverDrafts)).toMatchObject([{ address, kind: 'review' }]);
    expect(await withActor(visitor, listHandedOverDrafts)).toEqual([]);

    const { linkToken } = link.value;
    expect(await withActor(visitor, (work) => findIntake(work, linkToken))).toMatchObject({
      onBehalf: false,
      isReady: false,
    });
    await withActor(visitor, (work) =>
      keepStep(work, linkToken, { kind: 'review', step: 'declarations', typed: typedIntake.declarations }),
    );
    const { reference } = await sendDraft(linkToken);
    expect(await rowOf(reference)).toMatchObject({
      status: 'submitted',
      filledInById: coordinator.kind === 'person' ? coordinator.personId : '',
    });
    expect(await withActor(coordinator, listHandedOverDrafts)).toEqual([]);
  });

  it('is begun by nobody else', async () => {
    const { requester } = await sent('talk');
    expect(await withActor(requester, (work) => beginOnBehalf(work, 'review'))).toMatchObject({ ok: false });
    expect(await withActor(visitor, (work) => beginOnBehalf(work, 'review'))).toMatchObject({ ok: false });
  });
});

describe('a talk', () => {
  it('becomes a question of another kind under its own reference, with who asks filled in already', async () => {
    const coordinator = await makeCoordinator();
    const { reference, requester, address } = await sent('talk');
    await withActor(coordinator, (work) => startTriage(work, { reference, version: 1 }));
    const begun = await withActor(coordinator, (work) =>
      beginAfterTalk(work, { reference, version: 2, kind: 'consult' }),
    );
    if (!begun.ok) throw new Error(begun.reason);
    const { token } = begun.value;
    expect(
      (await withActor(coordinator, (work) => findIntake(work, token)))?.answers.applicant,
    ).toMatchObject({
      requesterEmail: address,
      organisationName: typedIntake.talk.organisationName,
      requesterPhone: typedIntake.talk.requesterPhone,
    });
    await makeDraft({ kind: 'consult', address, token });
    const link = await withActor(coordinator, (work) => handOverDraft(work, token, 'nl'));
    if (!link.ok) throw new Error(link.reason);
    expect((await sendDraft(link.value.linkToken)).reference).toBe(reference);
    expect(await rowOf(reference)).toMatchObject({ kind: 'consult', status: 'triage', version: 3 });
    const copy = await withActor(requester, (work) => findOwnAnswers(work, reference));
    expect(copy?.answers.doubt?.doubt).toBe(typedIntake.doubt.doubt);
  });

  it('that ended meanwhile takes nothing over', async () => {
    const coordinator = await makeCoordinator();
    const { reference, address } = await sent('talk');
    await withActor(coordinator, (work) => startTriage(work, { reference, version: 1 }));
    const begun = await withActor(coordinator, (work) =>
      beginAfterTalk(work, { reference, version: 2, kind: 'session' }),
    );
    if (!begun.ok) throw new Error(begun.reason);
    await makeDraft({ kind: 'session', address, token: begun.value.token });
    const link = await withActor(coordinator, (work) => handOverDraft(work, begun.value.token, 'nl'));
    await withActor(coordinator, (work) =>
      completeRequest(work, {
        reference,
        version: 2,
        reason: 'talk-sufficed',
        explanation: 'Het gesprek was genoeg.',
      }),
    );
    if (!link.ok) throw new Error(link.reason);
    await expect(sendDraft(link.value.linkToken)).rejects.toThrow('talk-went-on');
    expect(await rowOf(reference)).toMatchObject({ kind: 'talk', status: 'completed' });
  });
});
