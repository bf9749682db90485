import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { type Result, succeed } from '../../kernel/result';
import { moveFinding } from '../open-finding.server';
import type { remarkInput } from '../writing/inputs';
import { type DecideRefusal, openToDecide } from './open-to-decide.server';
import { refusedRemark } from './refused-remark.server';

type Input = { readonly findingId: string } & z.output<typeof remarkInput>;

/** Sends a finding back to its writers with what has to change. */
export async function returnFinding(
  work: Work,
  { remark, ...input }: Input,
): Promise<Result<null, DecideRefusal | 'identifies'>> {
  const opened = await openToDecide(work, input, 'returned');
  if (!opened.ok) return opened;
  const refused = await refusedRemark(work, 'remark', remark);
  if (refused) return refused;
  await moveFinding(work, opened.value, 'returned', { remark });
  return succeed(null);
}
