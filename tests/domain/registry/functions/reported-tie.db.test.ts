import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReviewer, makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest } from '#tests/support/factories/proposals';
import { type MadeRequest, makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { affiliations } from '~/db/schema/organisations';
import { affiliationReports } from '~/db/schema/own-profile';
import { requestOrganisations } from '~/db/schema/participation';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { addDays, calendarDayAt } from '~/domain/kernel/calendar-day';
import { loadSnapshot } from '~/domain/matching/load-snapshot.server';
import { correctTie, reportMistake } from '~/domain/registry/functions/correct-tie.server';
import { approveReport, sendBackReport } from '~/domain/registry/functions/decide-report.server';
import { listFunctions } from '~/domain/registry/functions/report-queries.server';
import { reportTie } from '~/domain/registry/functions/report-tie.server';
import { withdrawReport } from '~/domain/registry/functions/withdraw-report.server';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { findPublicProfile } from '~/domain/registry/search/public-queries.server';

useTestDatabase();

const today = calendarDayAt(new Date());
let coordinator: Actor;
let request: MadeRequest;
let involvedId: string;
let person: MadeReviewer;

beforeAll(async () => {
  coordinator = {
    kind: 'person',
    personId: await makePerson('Coco Kijkt', ['coordinator']),
    roles: ['coordinator'],
  };
  request = await makeMatchingRequest();
  const [involved] = await database()
    .select({ id: requestOrganisations.organisationId })
    .from(requestOrganisations)
    .where(and(eq(requestOrganisations.requestId, request.id), eq(requestOrganisations.isInvolved, true)));
  involvedId = involved?.id ?? '';
});

beforeEach(async () => {
  person = await makeReviewer({ isListed: true, shownFields: ['employer', 'side-functions'] });
  await withActor(person.actor, (work) => indexPerson(work, person.id));
});

const report = (kind: 'board' | 'family' | 'employer', endsOn?: string) =>
  withActor(person.actor, (work) =>
    reportTie(work, person.id, {
      organisationId: involvedId,
      kind,
      functionTitle: 'lid',
      startsOn: '2024-01-01',
      endsOn,
    }),
  );

/** What matching makes of the tie to the organisation involved. */
const verdict = async () => {
  const snapshot = await withActor({ kind: 'system', job: 'test' }, (work) =>
    loadSnapshot(work, request.id, { personIds: [person.id] }),
  );
  return snapshot?.candidates[0]?.ties.find((tie) => tie.organisationId === involvedId)?.verdict ?? 'none';
};

const sideFunctions = async () =>
  (await withActor(visitor, (work) => findPublicProfile(work, `lid-${person.id}`)))?.sideFunctions?.length;

const ofInvolved = async () => {
  const own = await withActor(person.actor, (work) => listFunctions(work, person.id));
  return own.find(({ kind }) => kind !== 'employer');
};
const tieId = async () => (await ofInvolved())?.id ?? '';
const reportId = async () => {
  const rows = await database()
    .select({ id: affiliationReports.id })
    .from(affiliationReports)
    .where(eq(affiliationReports.personId, person.id));
  return rows[0]?.id ?? '';
};
const approve = async () => {
  const id = await reportId();
  return withActor(coordinator, (work) => approveReport(work, id));
};

describe('a reported function', () => {
  it('counts at once and is public only after the look', async () => {
    expect(await verdict()).toBe('none');
    expect(await report('board')).toMatchObject({ ok: true });
    expect([await verdict(), await sideFunctions()]).toEqual(['current', 0]);
    expect(await approve()).toMatchObject({ ok: true });
    expect([await verdict(), await sideFunctions()]).toEqual(['current', 1]);
    expect(await report('board')).toMatchObject({ reason: 'affiliation-overlaps' });
  });

  it('of family is never public', async () => {
    await report('family');
    await approve();
    expect([await verdict(), await sideFunctions()]).toEqual(['current', 0]);
  });

  it('that ended goes on counting until the look, and may be taken back before', async () => {
    await report('board');
    await approve();
    const affiliationId = await tieId();
    const ended = { affiliationId, functionTitle: 'lid', startsOn: '2024-01-01', endsOn: addDays(today, -1) };
    expect(await withActor(person.actor, (work) => correctTie(work, ended))).toMatchObject({ ok: true });
    expect([await verdict(), await sideFunctions()]).toEqual(['current', 1]);
    expect(await withActor(person.actor, (work) => withdrawReport(work, affiliationId))).toMatchObject({
      ok: true,
    });
    await withActor(person.actor, (work) => correctTie(work, ended));
    await approve();
    expect([await verdict(), await sideFunctions()]).toEqual(['recent', 0]);
  });

  it('that is widened counts at once, cannot be unsaid, and is hidden until the look', async () => {
    await report('board', '2024-06-30');
    await approve();
    const affiliationId = await tieId();
    const open = { affiliationId, functionTitle: 'lid', startsOn: '2024-01-01' };
    await withActor(person.actor, (work) => correctTie(work, open));
    expect([await verdict(), await sideFunctions()]).toEqual(['current', 0]);
    expect(await withActor(person.actor, (work) => withdrawReport(work, affiliationId))).toMatchObject({
      reason: 'counts-already',
    });
    const id = await reportId();
    await withActor(coordinator, (work) => sendBackReport(work, { reportId: id, remark: 'Klopt dit?' }));
    expect([await verdict(), (await ofInvolved())?.report?.remark]).toEqual(['current', 'Klopt dit?']);
    await withActor(person.actor, (work) => correctTie(work, { ...open, endsOn: '2024-06-30' }));
    expect(await verdict()).toBe('current');
    await approve();
    expect(await verdict()).toBe('recent');
  });

  it('that never was goes only after the look', async () => {
    await report('board');
    const affiliationId = await tieId();
    await withActor(person.actor, (work) => reportMistake(work, affiliationId));
    expect(await verdict()).toBe('current');
    await approve();
    expect([await verdict(), await ofInvolved()]).toEqual(['none', undefined]);
  });

  it('of somebody else is not found, and the database keeps ties from being loosened', async () => {
    await report('board');
    const affiliationId = await tieId();
    const stranger = await makeReviewer();
    const correction = { affiliationId, functionTitle: 'x', startsOn: '2024-01-01', endsOn: '2024-02-01' };
    expect(await withActor(stranger.actor, (work) => correctTie(work, correction))).toMatchObject({
      reason: 'not-found',
    });
    const refusal = { cause: { constraint_name: 'affiliations_looked_at' } };
    const is = eq(affiliations.id, affiliationId);
    await expect(
      withActor(person.actor, (work) => work.tx.update(affiliations).set({ endsOn: '2024-02-01' }).where(is)),
    ).rejects.toMatchObject(refusal);
    await expect(
      withActor(person.actor, (work) => work.tx.update(affiliations).set({ awaitsLook: false }).where(is)),
    ).rejects.toMatchObject(refusal);
    await expect(
      withActor(person.actor, (work) => work.tx.delete(affiliations).where(is)),
    ).rejects.toMatchObject(refusal);
    await expect(
      withActor(person.actor, (work) =>
        work.tx.insert(affiliations).values({
          personId: person.id,
          organisationId: involvedId,
          kind: 'advisory',
          startsOn: '2024-01-01',
        }),
      ),
    ).rejects.toMatchObject(refusal);
  });

  it('is decided once, as it was seen', async () => {
    await report('board');
    const seen = await reportId();
    const affiliationId = await tieId();
    await withActor(person.actor, (work) =>
      correctTie(work, { affiliationId, functionTitle: 'voorzitter', startsOn: '2024-01-01' }),
    );
    expect(await withActor(coordinator, (work) => approveReport(work, seen))).toMatchObject({
      reason: 'not-found',
    });
    await approve();
    expect(await ofInvolved()).toMatchObject({
      functionTitle: 'voorzitter',
      awaitsLook: false,
      report: null,
    });
  });
});

describe('an employer of one’s own', () => {
  it('may be added beside the one there is', async () => {
    const other = await makeOrganisation();
    await withActor(person.actor, (work) =>
      reportTie(work, person.id, {
        organisationId: other,
        kind: 'employer',
        functionTitle: '',
        startsOn: today,
      }),
    );
    const own = await withActor(person.actor, (work) => listFunctions(work, person.id));
    expect(own.filter(({ kind }) => kind === 'employer').map(({ awaitsLook }) => awaitsLook)).toEqual([
      true,
      false,
    ]);
  });
});
