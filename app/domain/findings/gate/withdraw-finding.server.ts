import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { type Result, succeed } from '../../kernel/result';
import { renewPublicCodes } from '../disclosure/renew-public-codes.server';
import { moveFinding } from '../open-finding.server';
import type { withdrawalInput } from '../writing/inputs';
import { type DecideRefusal, openToDecide } from './open-to-decide.server';
import { refusedRemark } from './refused-remark.server';

type Input = { readonly findingId: string } & z.output<typeof withdrawalInput>;

/** Takes a finding out of the library, at once and everywhere: which codes of others are shown follows with it. */
export async function withdrawFinding(
  work: Work,
  { reason, ...input }: Input,
): Promise<Result<null, DecideRefusal | 'identifies'>> {
  const opened = await openToDecide(work, input, 'withdrawn');
  if (!opened.ok) return opened;
  const refused = await refusedRemark(work, 'reason', reason);
  if (refused) return refused;
  await moveFinding(work, opened.value, 'withdrawn', { remark: reason, change: { withdrawnReason: reason } });
  await renewPublicCodes(work);
  return succeed(null);
}
