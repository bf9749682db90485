import { eq } from 'drizzle-orm';
import { makePerson } from '#tests/support/factories/requests';
import { type MadeReview, makeReview } from '#tests/support/factories/reviews';
import { database } from '~/db/client.server';
import { findings, learningSources } from '~/db/schema/findings';
import { type Work, withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import type { Role } from '~/domain/accounts/role';
import { offerFinding } from '~/domain/findings/gate/offer-finding.server';
import { releaseFinding } from '~/domain/findings/gate/release-finding.server';
import { openReviewSource } from '~/domain/findings/writing/open-source.server';
import { writeFinding } from '~/domain/findings/writing/write-finding.server';

export const wholeWords = {
  title: 'Wie belt er als een kind niet op school komt',
  pattern: 'De school wacht op het wijkteam en het wijkteam wacht op de school. Niemand spreekt af wie belt.',
  wider: 'In elk team dat wij spraken, ontbrak zo een afspraak.',
  wentWell: 'Een leerplichtambtenaar nam zelf het initiatief.',
  considerations: 'Wie belt er bij u, en weet iedereen dat?',
};

export const wholeCodes = { theme: ['chain-cooperation'], 'factor-level': ['chain', 'team'] };

/** A library without findings, as the tests of one file share a database. */
export async function emptyLibrary(): Promise<void> {
  await database().delete(findings);
  await database().delete(learningSources);
}

/** A person as an actor. */
export async function anActor(
  name: string,
  ...roles: Role[]
): Promise<Actor & { readonly personId: string }> {
  return { kind: 'person', personId: await makePerson(name, roles), roles };
}

export function as<Outcome>(actor: Actor, run: (work: Work) => Promise<Outcome>): Promise<Outcome> {
  return withActor(actor, run);
}

export async function versionOf(findingId: string): Promise<number> {
  const [row] = await database()
    .select({ version: findings.version })
    .from(findings)
    .where(eq(findings.id, findingId));
  return row?.version ?? 0;
}

export interface Sheet {
  readonly review: MadeReview;
  readonly lead: Actor;
  readonly sourceId: string;
}

/** A review in which findings can be written, its sheet opened by the lead reviewer. */
export async function openSheet(): Promise<Sheet> {
  const review = await makeReview('drafting');
  const lead = review.seat('lead');
  const opened = await as(lead, (work) =>
    openReviewSource(work, {
      reference: review.reference,
      year: 2026,
      codes: { form: ['full'], sector: ['education', 'municipality'] },
    }),
  );
  if (!opened.ok) throw new Error(opened.reason);
  return { review, lead, sourceId: opened.value.sourceId };
}

export async function writeAs(
  actor: Actor,
  sourceId: string,
  words: Partial<typeof wholeWords> = {},
  codes: Record<string, string[]> = wholeCodes,
) {
  return await as(actor, (work) => writeFinding(work, { sourceId, ...wholeWords, ...words, codes }));
}

/** A finding that was offered by its writer. */
export async function offered(
  { lead, sourceId }: Sheet,
  words: Partial<typeof wholeWords> = {},
): Promise<string> {
  const written = await writeAs(lead, sourceId, words);
  if (!written.ok) throw new Error(written.reason);
  const { findingId } = written.value;
  const done = await offer(lead, findingId);
  if (!done.ok) throw new Error(done.reason);
  return findingId;
}

export async function offer(actor: Actor, findingId: string) {
  const version = await versionOf(findingId);
  return await as(actor, (work) => offerFinding(work, { findingId, version }));
}

export async function release(actor: Actor, findingId: string, mayStay: string[] = []) {
  const version = await versionOf(findingId);
  return await as(actor, (work) => releaseFinding(work, { findingId, version, mayStay }));
}
