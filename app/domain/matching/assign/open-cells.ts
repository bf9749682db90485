import type { Instance } from './instance';
import { canBeJoined } from './keeps-rules';

/**
 * By cell, 1 where the person may be on the request in some assignment: with everybody they must be together with, and
 * beside those who are fixed there. What no assignment can use needs no place in any model.
 */
export function openCells(instance: Instance): Uint8Array {
  const people = instance.reviewerIds.length;
  const open = new Uint8Array(instance.requestIds.length * people);
  for (const [request, fixed] of instance.fixedAt.entries()) {
    for (let person = 0; person < people; person += 1) {
      const unit = instance.unit[person] ?? [];
      const together = [...new Set([...fixed, ...unit])];
      const hasTime = unit.every((member) => (instance.capacity[member] ?? 0) > 0);
      if (hasTime && canBeJoined(instance, request, together)) open[request * people + person] = 1;
    }
  }
  return open;
}
