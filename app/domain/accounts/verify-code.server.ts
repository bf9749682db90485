import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { signInCodes } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { type CodePurpose, hashCode, hashLinkToken } from './code-hash.server';

const mostTries = 5;

export type CodeRefusal = 'wrong-code' | 'expired-code' | 'used-code' | 'too-many-tries';

/**
 * What came of a try. On purpose not a `Result`: `withActor` would roll a refusal back, and with it the count
 * of tries.
 */
export type CodeVerdict = { readonly right: true } | { readonly right: false; readonly reason: CodeRefusal };

/**
 * Tries a code. Only the newest one for the address counts, five times at most, once; two tries at the same
 * moment are taken one after the other. `used-code` is said only to somebody who has the right one.
 */
export async function verifyCode(
  work: Work,
  {
    address,
    code,
    purpose,
  }: { readonly address: string; readonly code: string; readonly purpose: CodePurpose },
): Promise<CodeVerdict> {
  const [newest] = await work.tx
    .select()
    .from(signInCodes)
    .where(and(eq(signInCodes.address, address), eq(signInCodes.purpose, purpose)))
    .orderBy(desc(signInCodes.createdAt))
    .limit(1)
    .for('update');
  if (!newest) return wrong('wrong-code');
  if (newest.expiresAt <= work.now) return wrong('expired-code');
  if (newest.attempts >= mostTries) return wrong('too-many-tries');
  if (newest.codeHash !== hashCode(purpose, address, code)) {
    await work.tx
      .update(signInCodes)
      .set({ attempts: sql`${signInCodes.attempts} + 1` })
      .where(eq(signInCodes.id, newest.id));
    return wrong(newest.attempts + 1 < mostTries ? 'wrong-code' : 'too-many-tries');
  }
  if (newest.usedAt) return wrong('used-code');
  await work.tx.update(signInCodes).set({ usedAt: work.now }).where(eq(signInCodes.id, newest.id));
  return { right: true };
}

/** A new code ends the one before it, and its link. */
const noNewerCode = sql`not exists (select from sign_in_codes as newer
  where newer.address = sign_in_codes.address and newer.purpose = sign_in_codes.purpose
    and newer.created_at > sign_in_codes.created_at)`;

/** Uses the link that was mailed beside a code, and with it the code. Gives the address it was sent to. */
export async function verifyLink(
  work: Work,
  { linkToken, purpose }: { readonly linkToken: string; readonly purpose: CodePurpose },
): Promise<Result<{ readonly address: string }, 'expired-link'>> {
  const [used] = await work.tx
    .update(signInCodes)
    .set({ usedAt: work.now })
    .where(
      and(
        eq(signInCodes.linkHash, hashLinkToken(linkToken)),
        eq(signInCodes.purpose, purpose),
        isNull(signInCodes.usedAt),
        gt(signInCodes.expiresAt, work.now),
        noNewerCode,
      ),
    )
    .returning({ address: signInCodes.address });
  return used ? succeed(used) : fail('expired-link');
}

function wrong(reason: CodeRefusal): CodeVerdict {
  return { right: false, reason };
}
