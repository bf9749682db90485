import type { CalendarDay } from '../../kernel/calendar-day';
import type { ConsentState, Willingness } from '../../requests/intake/request-answers';

export interface Participation {
  readonly isRequester: boolean;
  readonly isCommissioner: boolean;
  readonly isInvolved: boolean;
  readonly willingness: Willingness;
  readonly willingnessOn: CalendarDay;
  readonly consent: ConsentState;
  readonly consentByFunction: string | null;
  readonly consentOn: CalendarDay | null;
  readonly groundRulesVersion: string | null;
  readonly joinedOn: CalendarDay | null;
  readonly addedAt: Date;
}

/** A no stands before everything, then the furthest of what was asked and given. */
const standsFirst: readonly ConsentState[] = ['withdrawn', 'refused', 'given', 'asked', 'none'];

/**
 * One line of two, of one organisation listed twice in a request. It plays every part either played; a no stands
 * before a yes; and it counts as added when the later of the two was, so that whoever declared before that is still
 * asked about it. A rule of ours, on the safe side of independence.
 */
export function unitedParticipation(kept: Participation, other: Participation): Participation {
  const rank = ({ consent }: Participation) => standsFirst.indexOf(consent);
  const { consent, consentByFunction, consentOn, groundRulesVersion } =
    rank(other) < rank(kept) ? other : kept;
  const { willingness, willingnessOn } = other.willingnessOn > kept.willingnessOn ? other : kept;
  const joined = [kept.joinedOn, other.joinedOn].filter((day) => day !== null).sort();
  return {
    isRequester: kept.isRequester || other.isRequester,
    isCommissioner: kept.isCommissioner || other.isCommissioner,
    isInvolved: kept.isInvolved || other.isInvolved,
    willingness,
    willingnessOn,
    consent,
    consentByFunction,
    consentOn,
    groundRulesVersion,
    joinedOn: joined.at(-1) ?? null,
    addedAt: new Date(Math.max(kept.addedAt.getTime(), other.addedAt.getTime())),
  };
}
