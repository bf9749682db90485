import { and, eq, gt, isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { intakeDrafts, requestMandates } from '~/db/schema/intake';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { LinkPurpose } from '../mandate/mandate';
import { findLink, makeLink, type NewLink } from './mailed-link.server';

/** A new link to the address the old one was mailed to, as long as what it opens is still there to be opened. */
export async function renewLink(
  work: Work,
  purpose: LinkPurpose,
  token: string,
): Promise<Result<NewLink, 'not-found'>> {
  const link = await findLink(work, purpose, token);
  if (!link) return fail('not-found');
  return asSystem(work, 'renew-link', async (system) => {
    const isOpen = purpose === 'draft' ? isDraftOpen : isMandateOpen;
    if (!(await isOpen(system, link.subjectId))) return fail('not-found');
    const { subjectId, address, language } = link;
    return succeed(await makeLink(system, { purpose, subjectId, address, language }));
  });
}

async function isDraftOpen(work: Work, id: string): Promise<boolean> {
  const open = await work.tx.$count(
    intakeDrafts,
    and(eq(intakeDrafts.id, id), isNull(intakeDrafts.becameRequestId), gt(intakeDrafts.expiresAt, work.now)),
  );
  return open > 0;
}

async function isMandateOpen(work: Work, id: string): Promise<boolean> {
  const open = await work.tx.$count(
    requestMandates,
    and(eq(requestMandates.id, id), isNull(requestMandates.answeredAt), isNull(requestMandates.endedAt)),
  );
  return open > 0;
}
