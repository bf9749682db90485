import type { Work } from '~/db/with-actor.server';
import { type Result, succeed } from '../../kernel/result';
import { type FindingForChange, moveFinding } from '../open-finding.server';
import { type DecideRefusal, openToDecide } from './open-to-decide.server';

/** A withdrawn finding is written on, and goes the whole way again. */
export async function reopenFinding(
  work: Work,
  input: FindingForChange,
): Promise<Result<null, DecideRefusal>> {
  const opened = await openToDecide(work, input, 'reopened');
  if (!opened.ok) return opened;
  await moveFinding(work, opened.value, 'reopened', {
    change: { withdrawnReason: null, releasedById: null, releasedAt: null },
  });
  return succeed(null);
}
