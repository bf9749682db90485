import type { Mover } from '../request-lifecycle';
import { type RequestStatus, requestStatuses } from '../request-status';
import type { Expectation } from '../service-levels/expectation';

export interface StatusSummary {
  readonly status: RequestStatus;
  readonly count: number;
  /** Of how many the next step is overdue. */
  readonly late: number;
  /** Days since the one that came in first. */
  readonly oldestAgeInDays: number;
}

export interface QueueSummary {
  /** States with at least one request, in the order of their life. */
  readonly statuses: readonly StatusSummary[];
  readonly total: number;
  readonly waitingForCoordinator: number;
  readonly late: number;
  /** How many are expected within two working days. */
  readonly soon: number;
  /** Whose move it is in what is late, and in how many; whoever has most first. */
  readonly lateMovers: readonly { readonly mover: Mover; readonly count: number }[];
}

interface Standing {
  readonly status: RequestStatus;
  readonly ageInDays: number;
  readonly expectation: Pick<Expectation, 'mover' | 'isLate' | 'isSoon'>;
}

export function summariseQueue(open: readonly Standing[]): QueueSummary {
  const late = (some: readonly Standing[]) => some.filter(({ expectation }) => expectation.isLate).length;
  const statuses = requestStatuses.flatMap((status) => {
    const inStatus = open.filter((one) => one.status === status);
    if (inStatus.length === 0) return [];
    return {
      status,
      count: inStatus.length,
      late: late(inStatus),
      oldestAgeInDays: Math.max(...inStatus.map(({ ageInDays }) => ageInDays)),
    };
  });
  return {
    statuses,
    total: open.length,
    waitingForCoordinator: open.filter(({ expectation }) => expectation.mover === 'coordinator').length,
    late: late(open),
    soon: open.filter(({ expectation }) => expectation.isSoon).length,
    lateMovers: lateMovers(open),
  };
}

function lateMovers(open: readonly Standing[]): QueueSummary['lateMovers'] {
  const counts = new Map<Mover, number>();
  for (const { expectation } of open) {
    if (expectation.isLate) counts.set(expectation.mover, (counts.get(expectation.mover) ?? 0) + 1);
  }
  return [...counts].map(([mover, count]) => ({ mover, count })).sort((a, b) => b.count - a.count);
}
