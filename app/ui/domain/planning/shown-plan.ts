import type { PlanAim } from '~/domain/matching/planning/plan-aim';
import type { PlannedPart, PlannedRequest } from '~/domain/matching/planning/planned-part';

export type ShownRequest = PlannedRequest;

export function partOf({ parts }: ShownRequest, aim: PlanAim): PlannedPart | undefined {
  return parts.find((part) => part.aim === aim);
}

/** Whether the two plans say the same of a request. */
export function isSame(request: ShownRequest): boolean {
  const [one, other] = request.parts;
  if (!one || !other || one.kind !== other.kind) return false;
  if (one.kind === 'gap' || other.kind === 'gap') return true;
  return one.seats.every(({ seat, personId }) =>
    other.seats.some((each) => each.seat === seat && each.personId === personId),
  );
}

export function teamsOf(requests: readonly ShownRequest[], aim: PlanAim) {
  return requests.flatMap((request) => {
    const part = partOf(request, aim);
    return part?.kind === 'team' ? [{ reference: request.reference, ...part }] : [];
  });
}
