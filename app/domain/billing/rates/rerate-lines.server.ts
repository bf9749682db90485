import { createHash } from 'node:crypto';
import { and, asc, eq, isNull, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { asSystem } from '~/db/as-system.server';
import { people } from '~/db/schema/accounts';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { payees } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { type Replacement, replaceLines } from '../ledger/correct-line.server';
import { loadPriceBook } from '../ledger/load-price-book.server';
import { type RateDifference, reratedLine } from './rerated-line';

/** The most that is booked in one go; the rest shows once these are done. */
const mostAtOnce = 200;

export interface Rerating {
  readonly differences: readonly RateDifference[];
  /** Of everything that differs; those of whoever asks are for somebody else. */
  readonly total: number;
  readonly own: number;
  /** Says exactly which lines, and to which rates: what is confirmed is what was shown. */
  readonly fingerprint: string;
}

/** Every booked line of which the rates of its day are others now than it was booked by, the oldest first. For the treasurer. */
export async function findRerating(work: Work): Promise<Rerating | null> {
  return (await prepare(work))?.rerating ?? null;
}

/** Books what differs: each line is taken back and booked anew, in the month that is open. All of it, or nothing. */
export async function rerateLines(
  work: Work,
  { fingerprint, reason }: { readonly fingerprint: string; readonly reason: string },
): Promise<Result<null, 'not-found' | 'stale' | 'no-payers' | 'already-corrected'>> {
  const byId = personIdOf(work.actor);
  const prepared = await prepare(work);
  if (byId === null || !prepared) return fail('not-found');
  const { rerating, replacements } = prepared;
  if (replacements.length === 0 || rerating.fingerprint !== fingerprint) return fail('stale');
  const written = await asSystem(work, 'rerate-lines', (system) =>
    replaceLines(system, replacements, { reason, byId }),
  );
  if (written === null) return fail('no-payers');
  const sum = (side: 'clientCents' | 'payoutCents') =>
    rerating.differences.reduce((total, one) => total + one[side], 0);
  await recordActivity(work, {
    name: 'billing.lines-rerated',
    data: { lines: replacements.length, clientCents: sum('clientCents'), payoutCents: sum('payoutCents') },
  });
  return succeed(null);
}

async function prepare(work: Work) {
  const byId = personIdOf(work.actor);
  if (byId === null || !hasRole(work.actor, 'treasurer')) return null;
  const rows = await standingLines(work);
  const book = await asSystem(work, 'rerate-lines', (system) =>
    loadPriceBook(system, {
      accountIds: [...new Set(rows.map(({ line }) => line.accountId))],
      personIds: [],
    }),
  );
  const changed = rows.flatMap(
    ({ line: { approvedById: _, approvedAt: __, qualityNetCents: ___, ...line }, ...row }) => {
      const review = book.reviews.get(line.accountId);
      const replacement = reratedLine(line, book.rates, {
        employerId: row.employerId,
        form: review?.form ?? null,
        quoteRateCents: review?.quote?.rateCents ?? null,
      });
      return replacement ? [{ ...row, line, replacement }] : [];
    },
  );
  const others = changed.filter(({ line }) => line.personId !== byId);
  const chosen = others.slice(0, mostAtOnce);
  const rerating: Rerating = {
    differences: chosen.map(differenceOf),
    total: others.length,
    own: changed.length - others.length,
    fingerprint: fingerprintOf(chosen),
  };
  const replacements = chosen.map(({ line, replacement: { id: _, ...replacement } }) => ({
    line,
    replacement,
  }));
  return { rerating, replacements };
}

/** Lines of hours that were not taken back and take nothing back. */
async function standingLines(work: Work) {
  const counter = alias(ledgerLines, 'counter');
  return await work.tx
    .select({
      line: ledgerLines,
      reference: reviewAccounts.reference,
      personName: people.name,
      employerId: payees.organisationId,
    })
    .from(ledgerLines)
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, ledgerLines.accountId))
    .innerJoin(people, eq(people.id, ledgerLines.personId))
    .innerJoin(payees, eq(payees.id, ledgerLines.payeeId))
    .where(
      and(
        eq(ledgerLines.source, 'time'),
        isNull(ledgerLines.correctsId),
        notExists(
          work.tx.select({ one: sql`1` }).from(counter).where(eq(counter.correctsId, ledgerLines.id)),
        ),
      ),
    )
    .orderBy(asc(ledgerLines.occurredOn), asc(ledgerLines.id));
}

interface Changed {
  readonly reference: string;
  readonly personName: string;
  readonly line: Replacement['line'];
  readonly replacement: Replacement['line'];
}

function differenceOf({ reference, personName, line, replacement }: Changed): RateDifference {
  return {
    lineId: line.id,
    reference,
    personName,
    occurredOn: line.occurredOn,
    minutes: line.minutes,
    clientRateCents: [line.clientRateCents ?? 0, replacement.clientRateCents ?? 0],
    payoutRateCents: [line.payoutRateCents ?? 0, replacement.payoutRateCents ?? 0],
    clientCents: replacement.clientNetCents - line.clientNetCents,
    payoutCents: replacement.payoutNetCents - line.payoutNetCents,
  };
}

function fingerprintOf(changed: readonly Changed[]): string {
  const said = changed.map(({ line, replacement }) => [
    line.id,
    replacement.clientRateCents,
    replacement.payoutRateCents,
  ]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
