import { describe, expect, it } from 'vitest';
import { makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import { requestStatuses } from '~/domain/requests/request-status';
import { findOwnRequest, listOwnRequests } from '~/domain/requests/requester-queries.server';

useTestDatabase();

describe('own requests', () => {
  it.each(requestStatuses)('shows a %s request to its requester and to nobody else', async (status) => {
    const mine = await makeRequest({ status });
    const other = await makeRequest({ status });

    const found = await withActor(mine.requester, (work) => findOwnRequest(work, mine.reference));
    expect(found).toMatchObject({ reference: mine.reference, status });
    expect(await withActor(other.requester, (work) => findOwnRequest(work, mine.reference))).toBeNull();
    expect(await withActor(mine.coordinator, (work) => findOwnRequest(work, mine.reference))).toBeNull();
    const listed = await withActor(mine.requester, listOwnRequests);
    expect(listed.map(({ reference }) => reference)).toEqual([mine.reference]);
  });

  it('shows the open question, and a confirmed request as one with its seats filled', async () => {
    const asked = await makeRequest({ status: 'info_needed' });
    const confirmed = await makeRequest({ status: 'confirmed' });
    expect(await withActor(asked.requester, (work) => findOwnRequest(work, asked.reference))).toMatchObject({
      openQuestion: { question: 'Wie beslist over de inzichten?', dueOn: '2030-01-15' },
      expectation: { mover: 'requester', next: 'answer', by: '2030-01-15', isLate: false },
    });
    expect(
      await withActor(confirmed.requester, (work) => findOwnRequest(work, confirmed.reference)),
    ).toMatchObject({ seatsFilled: true });
  });
});
