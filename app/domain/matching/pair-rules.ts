import type { AccreditationLevel } from '../registry/accreditation/accreditation-status';
import type { Exclusion } from './reasons';
import type { CandidateSnapshot } from './snapshot';
import { mayReviewTogether, pairKey, type WithCompanions } from './two-people/companions';

/** H8: somebody in training sits beside an accredited or experienced reviewer and never leads. */
export function mayLead(level: AccreditationLevel): boolean {
  return level === 'accredited' || level === 'experienced';
}

/** H8: different people, led by an accredited or experienced reviewer. Rules about two people stand apart. */
export function seatingExclusions(
  lead: { personId: string; level: AccreditationLevel },
  others: readonly { personId: string }[],
): Exclusion[] {
  const exclusions: Exclusion[] = [];
  const ids = [lead, ...others].map(({ personId }) => personId);
  if (new Set(ids).size < ids.length) exclusions.push({ rule: 'H8', code: 'same-person', params: {} });
  if (!mayLead(lead.level)) exclusions.push({ rule: 'H8', code: 'trainee-cannot-lead', params: {} });
  return exclusions;
}

/** What counting pairs needs to know of somebody. */
export type Seatable = WithCompanions & { readonly leads: boolean };

type Seatings = 'best' | 'all';

/** The number of pairs that H8 allows among these people. Costs time in proportion to people and their rules. */
export function countPairs(people: readonly Seatable[], seatings: Seatings): number {
  const byId = new Map(people.map((one) => [one.personId, one]));
  const free = people.filter(({ onlyWith }) => onlyWith.length === 0);
  const leads = free.filter((one) => one.leads).length;
  const amongLeads = leads * (leads - 1);
  let count = (seatings === 'best' ? amongLeads / 2 : amongLeads) + leads * (free.length - leads);
  const counted = new Set<string>();
  const isNew = (one: Seatable, other: Seatable): boolean => {
    const key = pairKey(one, other);
    if (counted.has(key)) return false;
    counted.add(key);
    return true;
  };
  for (const one of people) {
    const isBound = one.onlyWith.length > 0;
    for (const { personId } of isBound ? one.onlyWith : one.neverWith) {
      const other = byId.get(personId);
      if (!other || other === one || !isNew(one, other)) continue;
      if (isBound) count += mayReviewTogether(one, other) ? seatingsOf(one, other, seatings) : 0;
      else if (other.onlyWith.length === 0) count -= seatingsOf(one, other, seatings);
    }
  }
  return count;
}

/** In how many ways two people may sit, rules about the two left out. */
function seatingsOf(one: Seatable, other: Seatable, seatings: Seatings): number {
  const orders = Number(one.leads) + Number(other.leads);
  return seatings === 'best' ? Math.min(orders, 1) : orders;
}

/** Whether two people work for one employer, or for two of one group. */
export function shareEmployer(
  a: Pick<CandidateSnapshot, 'employerGroupIds'>,
  b: Pick<CandidateSnapshot, 'employerGroupIds'>,
): boolean {
  return a.employerGroupIds.some((id) => b.employerGroupIds.includes(id));
}
