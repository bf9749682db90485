import { idParam } from './id-param.server';

/** Two records from an address: the first stays, the second goes into it. */
export function pairParams(kept: string | undefined, removed: string | undefined) {
  return { keptId: idParam(kept).toLowerCase(), removedId: idParam(removed).toLowerCase() };
}
