import { and, desc, eq, sql } from 'drizzle-orm';
import { mailedLinks } from '~/db/schema/intake';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../../accounts/language';
import { hashOfToken, newSecretToken } from '../../accounts/secret-token.server';
import { daysFrom } from '../../kernel/instant';
import type { LinkPurpose } from '../mandate/mandate';

/** A link that was made and still has to be mailed; the token exists nowhere else. */
export interface NewLink {
  readonly address: string;
  readonly language: Language;
  readonly linkToken: string;
}

export interface FoundLink {
  readonly id: string;
  /** Of the draft or the mandate, as the purpose says. */
  readonly subjectId: string;
  readonly address: string;
  readonly language: Language;
  readonly isExpired: boolean;
}

const lifetimeDays: Readonly<Record<LinkPurpose, number>> = { draft: 14, mandate: 14 };

/** Row-level security shows a link, and what it leads to, only with the hash of its token. */
const settingOf: Readonly<Record<LinkPurpose, string>> = {
  draft: 'app.draft_token_hash',
  mandate: 'app.mandate_token_hash',
};

export async function makeLink(
  work: Work,
  link: {
    readonly purpose: LinkPurpose;
    readonly subjectId: string;
    readonly address: string;
    readonly language: Language;
  },
): Promise<NewLink> {
  const { purpose, subjectId, address, language } = link;
  const linkToken = newSecretToken();
  await work.tx.insert(mailedLinks).values({
    tokenHash: hashOfToken(linkToken),
    purpose,
    draftId: purpose === 'draft' ? subjectId : null,
    mandateId: purpose === 'mandate' ? subjectId : null,
    address,
    language,
    createdAt: work.now,
    expiresAt: daysFrom(work.now, lifetimeDays[purpose]),
  });
  return { address, language, linkToken };
}

/** The link behind a token, expired or not; `null` for a token that never was one, or whose subject is gone. */
export async function findLink(work: Work, purpose: LinkPurpose, token: string): Promise<FoundLink | null> {
  const tokenHash = await showToken(work, purpose, token);
  const [row] = await work.tx
    .select()
    .from(mailedLinks)
    .where(and(eq(mailedLinks.tokenHash, tokenHash), eq(mailedLinks.purpose, purpose)));
  const subjectId = row?.draftId ?? row?.mandateId;
  if (!row || !subjectId) return null;
  return {
    id: row.id,
    subjectId,
    address: row.address,
    language: row.language,
    isExpired: row.expiresAt <= work.now,
  };
}

/** The last link to a draft or for a mandate; only for the system, and for a coordinator who fills in for somebody. */
export async function findLatestLink(
  work: Work,
  purpose: LinkPurpose,
  subjectId: string,
): Promise<{ readonly address: string; readonly language: Language } | null> {
  const subject = purpose === 'draft' ? mailedLinks.draftId : mailedLinks.mandateId;
  const [row] = await work.tx
    .select({ address: mailedLinks.address, language: mailedLinks.language })
    .from(mailedLinks)
    .where(eq(subject, subjectId))
    .orderBy(desc(mailedLinks.createdAt))
    .limit(1);
  return row ?? null;
}

/** Tells the database which token whoever asks holds. */
export async function showToken(work: Work, purpose: LinkPurpose, token: string): Promise<string> {
  const tokenHash = hashOfToken(token);
  await work.tx.execute(sql`select set_config(${settingOf[purpose]}, ${tokenHash}, true)`);
  return tokenHash;
}
