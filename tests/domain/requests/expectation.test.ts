import { describe, expect, it } from 'vitest';
import { expectationOf, type RequestSituation } from '~/domain/requests/expectation';
import { isFinal, requestStatuses } from '~/domain/requests/request-status';

const monday = '2026-11-16';
const situation = (changes: Partial<RequestSituation> = {}): RequestSituation => ({
  status: 'submitted',
  statusSince: monday,
  questionDueOn: null,
  orientationOn: null,
  seatsFilled: false,
  ...changes,
});

describe('what a requester may expect', () => {
  it.each(requestStatuses)('is said for a request that is %s', (status) => {
    const expectation = expectationOf(situation({ status }), monday);
    expect(expectation.next === 'nothing').toBe(isFinal(status));
    if (isFinal(status)) expect(expectation).toMatchObject({ mover: 'nobody', by: null, isLate: false });
  });

  it('counts working days, and says so when they have passed', () => {
    expect(expectationOf(situation(), '2026-11-19')).toMatchObject({ by: '2026-11-19', isLate: false });
    expect(expectationOf(situation(), '2026-11-20')).toMatchObject({ by: '2026-11-19', isLate: true });
  });

  it('goes by the day of the question and of the talk where there is one', () => {
    const asked = situation({ status: 'info_needed', questionDueOn: '2026-12-01' });
    expect(expectationOf(asked, monday)).toMatchObject({
      next: 'answer',
      mover: 'requester',
      by: '2026-12-01',
    });
    const planned = situation({ status: 'orientation', orientationOn: '2026-12-03' });
    expect(expectationOf(planned, monday)).toMatchObject({ next: 'talk', by: '2026-12-03' });
    expect(expectationOf(situation({ status: 'orientation' }), monday)).toMatchObject({ next: 'plan-talk' });
  });

  it('is the requester’s move once all seats are accepted', () => {
    expect(expectationOf(situation({ status: 'proposed' }), monday)).toMatchObject({ mover: 'candidates' });
    expect(expectationOf(situation({ status: 'proposed', seatsFilled: true }), monday)).toMatchObject({
      mover: 'requester',
      next: 'accept-pair',
    });
  });
});
