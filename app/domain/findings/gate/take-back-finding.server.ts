import type { Work } from '~/db/with-actor.server';
import { type Result, succeed } from '../../kernel/result';
import { type FindingForChange, moveFinding } from '../open-finding.server';
import { type DecideRefusal, openToDecide } from './open-to-decide.server';

/** Whoever offered a finding goes on writing it. */
export async function takeBackFinding(
  work: Work,
  input: FindingForChange,
): Promise<Result<null, DecideRefusal>> {
  const opened = await openToDecide(work, input, 'taken-back');
  if (!opened.ok) return opened;
  await moveFinding(work, opened.value, 'taken-back');
  return succeed(null);
}
