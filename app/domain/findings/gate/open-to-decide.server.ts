import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { canDecide, type FindingRefusal, mayDecide } from '../finding-lifecycle';
import type { FindingDecision } from '../finding-status';
import { type FindingForChange, type FindingRow, openFinding } from '../open-finding.server';

export type DecideRefusal = 'not-found' | 'stale' | FindingRefusal;

/** A finding, locked, when this may be decided about it by who asks. */
export async function openToDecide(
  work: Work,
  input: FindingForChange,
  decision: FindingDecision,
): Promise<Result<FindingRow, DecideRefusal>> {
  const opened = await openFinding(work, input);
  if (!opened.ok) return opened;
  const { finding, parts } = opened.value;
  const may = mayDecide(decision, parts);
  if (!may.allowed) return fail(may.reason);
  const can = canDecide(decision, finding.status);
  return can.allowed ? succeed(finding) : fail(can.reason);
}
