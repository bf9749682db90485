import { and, eq, inArray, sql } from 'drizzle-orm';
import { affiliations } from '~/db/schema/organisations';
import { requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import type { CalendarDay } from '../../kernel/calendar-day';
import { type Failure, fail } from '../../kernel/result';
import { seatChecker } from '../../matching/check-seats.server';
import { type SeatName, seatNames } from '../../matching/invitation-status';
import type { ExclusionCode } from '../../matching/reasons';
import type { Seating } from '../../matching/seat-check';

export type TeamRefusal = 'hard-rule' | 'acknowledge-first';

/** What no reason sets aside, however long somebody has been at it: independence is not a price. */
const neverAcknowledged: readonly ExclusionCode[] = [
  'tie-current',
  'conflict-pinned',
  'conflict-declared',
  'judged-not-independent',
  'declined-for-conflict',
  'tie-to-payer',
  'never-together',
  'only-together',
  'other-only-together',
  'reviews-this-question',
  'same-person',
];

interface Team {
  readonly requestId: string;
  readonly seating: Seating;
  /** The day on which they began. */
  readonly begunOn: CalendarDay;
  /** Why they may stay although a rule that may yield says otherwise. */
  readonly reason: string | undefined;
}

/**
 * Every hard rule about the people of a review that is handed over, as it would be asked of anybody. What may yield is
 * taken with a reason; a tie that holds now, or held when they began, is not.
 */
export async function teamRefusal(work: Work, team: Team): Promise<Failure<TeamRefusal> | null> {
  const { requestId, seating, begunOn, reason } = team;
  const tied = await tiedWhenBegun(work, requestId, seating, begunOn);
  const { check } = await seatChecker(work, requestId, Object.values(seating));
  const found = seatNames.flatMap((seat) => {
    if (!seating[seat]) return [];
    const { exclusions, toJudge } = check(seat, seating);
    const binding = exclusions.find(({ code }) => neverAcknowledged.includes(code)) ?? exclusions[0];
    if (tied.includes(seat)) return [{ seat, message: 'hard-rule|H2|tie-current', yields: false }];
    if (binding) {
      const yields = !neverAcknowledged.includes(binding.code);
      return [
        {
          seat,
          message: `${yields ? 'rule-may-yield' : 'hard-rule'}|${binding.rule}|${binding.code}`,
          yields,
        },
      ];
    }
    return toJudge.length > 0 ? [{ seat, message: 'independence-unclear', yields: true }] : [];
  });
  const fields = Object.fromEntries(found.map(({ seat, message }) => [seat, message]));
  if (found.some(({ yields }) => !yields)) return fail('hard-rule', fields);
  if (found.length === 0 || reason !== undefined) return null;
  return fail('acknowledge-first', { ...fields, reason: 'acknowledge-first' });
}

/** Which of the seats went to somebody with a tie of their own on the day they began. */
async function tiedWhenBegun(
  work: Work,
  requestId: string,
  seating: Seating,
  begunOn: CalendarDay,
): Promise<SeatName[]> {
  const rows = await work.tx
    .select({ personId: affiliations.personId })
    .from(affiliations)
    .innerJoin(requestOrganisations, eq(requestOrganisations.organisationId, affiliations.organisationId))
    .where(
      and(
        eq(requestOrganisations.requestId, requestId),
        inArray(affiliations.personId, Object.values(seating)),
        sql`daterange(${affiliations.startsOn}, ${affiliations.endsOn}, '[]') @> ${begunOn}::date`,
      ),
    );
  const tied = new Set(rows.map(({ personId }) => personId));
  return seatNames.filter((seat) => tied.has(seating[seat] ?? ''));
}
