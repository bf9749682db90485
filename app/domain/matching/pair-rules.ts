import type { AccreditationLevel } from '../registry/accreditation/accreditation-status';
import type { Exclusion } from './reasons';
import type { CandidateSnapshot } from './snapshot';

/** H8: somebody in training sits beside an accredited or experienced reviewer and never leads. */
export function mayLead(level: AccreditationLevel): boolean {
  return level === 'accredited' || level === 'experienced';
}

/** H8: two different people, led by an accredited or experienced reviewer. */
export function pairExclusions(
  lead: { personId: string; level: AccreditationLevel },
  co: { personId: string },
): Exclusion[] {
  const exclusions: Exclusion[] = [];
  if (lead.personId === co.personId) exclusions.push({ rule: 'H8', code: 'same-person', params: {} });
  if (!mayLead(lead.level)) exclusions.push({ rule: 'H8', code: 'trainee-cannot-lead', params: {} });
  return exclusions;
}

/** The number of pairs that H8 allows among so many people who may lead and so many in training. */
export function countPairs(leads: number, trainees: number, seatings: 'best' | 'all'): number {
  const amongLeads = leads * (leads - 1);
  return (seatings === 'best' ? amongLeads / 2 : amongLeads) + leads * trainees;
}

/** Whether two people work for one employer, or for two of one group. */
export function shareEmployer(
  a: Pick<CandidateSnapshot, 'employerGroupIds'>,
  b: Pick<CandidateSnapshot, 'employerGroupIds'>,
): boolean {
  return a.employerGroupIds.some((id) => b.employerGroupIds.includes(id));
}
