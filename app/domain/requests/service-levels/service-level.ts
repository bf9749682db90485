import type { RequestKind } from '../request-kind';
import type { RequestStatus } from '../request-status';

/**
 * States that have a number of working days. An open question has a day of its own, and a request that ended waits
 * for nothing.
 */
export const levelledStatuses = [
  'awaiting_mandate',
  'submitted',
  'triage',
  'orientation',
  'matching',
  'proposed',
  'confirmed',
] as const satisfies readonly RequestStatus[];
export type LevelledStatus = (typeof levelledStatuses)[number];

/** Working days in which the next step may be expected, by kind of question and state. */
export type LevelTable = Readonly<Record<RequestKind, Readonly<Partial<Record<LevelledStatus, number>>>>>;

/**
 * What the network keeps to until a coordinator says otherwise. The small kinds ask less of everybody and are
 * answered sooner: somebody who would rather talk is called within 2 working days, as is who asks for a consult; an
 * information session gets its first answer in 5, a review in 8. The small kinds never look for a pair.
 */
export const defaultLevels: LevelTable = {
  review: {
    awaiting_mandate: 10,
    submitted: 3,
    triage: 5,
    orientation: 10,
    matching: 10,
    proposed: 10,
    confirmed: 10,
  },
  consult: { awaiting_mandate: 5, submitted: 1, triage: 1, orientation: 5 },
  session: { awaiting_mandate: 5, submitted: 2, triage: 3, orientation: 10 },
  talk: { awaiting_mandate: 5, submitted: 1, triage: 1, orientation: 5 },
};

export const leastWorkingDays = 1;
export const mostWorkingDays = 120;

/** The network's own number for one kind in one state. */
export interface LevelOverride {
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly workingDays: number;
}

/** That a number was changed, and from what. */
export interface LevelChange {
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly at: Date;
  readonly was: number;
}

export interface ServiceLevels {
  readonly current: LevelTable;
  /** Oldest first. */
  readonly changes: readonly LevelChange[];
}

/** The defaults with the network's own numbers over them. A number for a state its kind never has is passed over. */
export function serviceLevels(
  defaults: LevelTable,
  overrides: readonly LevelOverride[],
  changes: readonly LevelChange[] = [],
): ServiceLevels {
  const levelsOf = (kind: RequestKind) =>
    Object.fromEntries(
      Object.entries(defaults[kind]).map(([status, workingDays]) => {
        const own = overrides.find((one) => one.kind === kind && one.status === status);
        return [status, own?.workingDays ?? workingDays];
      }),
    );
  return {
    current: {
      review: levelsOf('review'),
      consult: levelsOf('consult'),
      session: levelsOf('session'),
      talk: levelsOf('talk'),
    },
    changes,
  };
}

export function hasLevel(kind: RequestKind, status: RequestStatus): status is LevelledStatus {
  return Object.hasOwn(defaultLevels[kind], status);
}

/**
 * The working days that counted at a moment; `null` for a state without. Changing a number changes no promise that
 * somebody read before: it counts for steps that begin after it.
 */
export function workingDaysFor(
  { current, changes }: ServiceLevels,
  { kind, status, at }: { readonly kind: RequestKind; readonly status: RequestStatus; readonly at: Date },
): number | null {
  if (!hasLevel(kind, status)) return null;
  const later = changes.find((change) => change.kind === kind && change.status === status && change.at > at);
  return later?.was ?? current[kind][status] ?? null;
}

/**
 * Within how many working days who asks this gets a first answer: a question back, a talk, or that it is not for us.
 * It has to be taken on and looked at first, so it is the sum of both.
 */
export function promisedDays(levels: ServiceLevels, kind: RequestKind, at: Date): number {
  const days = (status: LevelledStatus) => workingDaysFor(levels, { kind, status, at }) ?? 0;
  return days('submitted') + days('triage');
}
