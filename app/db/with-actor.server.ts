import { type SQL, sql } from 'drizzle-orm';
import { type Actor, personIdOf } from '~/domain/accounts/actor';
import { type Failure, fail } from '~/domain/kernel/result';
import { clock } from '~/platform/clock';
import { database, renewDatabase, type Transaction } from './client.server';
import { DatabaseDeadlineError, isConnectionLost } from './database-unavailable';
import { Refusal } from './refusal';

/** What a command or query is handed: its transaction, who asks, and one instant for all it writes. */
export interface Work {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly now: Date;
}

/** Longer than any statement may take, shorter than a person waits. */
const usualDeadline = 20_000;

/** For work on thousands of rows that somebody was told would take a while. */
export const longDeadline = 120_000;

/**
 * The only door to the database for routes and jobs. One transaction under the role `portal_app`, which
 * owns nothing and cannot pass row-level security; rolled back when `run` throws or returns a failure.
 * A refusal named with `refusedBy` comes back as a failure too.
 */
export async function withActor<Outcome>(
  actor: Actor,
  run: (work: Work) => Promise<Outcome>,
  deadlineMilliseconds = usualDeadline,
): Promise<Outcome> {
  return inTransaction(actor, run, deadlineMilliseconds);
}

/**
 * The same, on the data of one moment: whatever others write meanwhile is not seen. For what takes minutes to read; each
 * of its statements may take as long as the whole.
 */
export async function withSnapshot<Outcome>(
  actor: Actor,
  run: (work: Work) => Promise<Outcome>,
  deadlineMilliseconds: number,
): Promise<Outcome> {
  const patient = async (work: Work) => {
    await work.tx.execute(sql`select set_config('statement_timeout', ${String(deadlineMilliseconds)}, true),
      set_config('idle_in_transaction_session_timeout', ${String(deadlineMilliseconds)}, true)`);
    return run(work);
  };
  return inTransaction(actor, patient, deadlineMilliseconds, { isolationLevel: 'repeatable read' });
}

async function inTransaction<Outcome>(
  actor: Actor,
  run: (work: Work) => Promise<Outcome>,
  deadlineMilliseconds: number,
  config?: { readonly isolationLevel: 'repeatable read' },
): Promise<Outcome> {
  const now = clock.now();
  try {
    return await withinDeadline(deadlineMilliseconds, (stillWanted) =>
      database().transaction(async (tx) => {
        await tx.execute(actorSettings(actor));
        const outcome = await run({ tx, actor, now });
        if (isFailure(outcome)) throw new RolledBack(outcome);
        // Nobody waits for this any more: the caller has already been told that it failed.
        stillWanted();
        return outcome;
      }, config),
    );
  } catch (error) {
    // Both are failures of the Result that `run` declares, which the types cannot see across a throw.
    if (error instanceof RolledBack) return error.failure as Outcome;
    if (error instanceof Refusal) return fail(error.reason) as Outcome;
    if (isConnectionLost(error)) renewDatabase();
    throw error;
  }
}

/**
 * Goes on in the same transaction as somebody else: for a visitor who turns out, by a code from their mailbox,
 * to be a person.
 */
export async function continueAs(work: Work, actor: Actor): Promise<Work> {
  await work.tx.execute(actorSettings(actor));
  return { ...work, actor };
}

class RolledBack extends Error {
  constructor(readonly failure: Failure) {
    super(`Rolled back: ${failure.reason}`);
  }
}

function isFailure(outcome: unknown): outcome is Failure {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
}

/** Tells the database who asks, until the end of the transaction or the next time. */
export function actorSettings(actor: Actor): SQL {
  const roles = actor.kind === 'person' ? actor.roles.join(',') : '';
  return sql`select set_config('role', 'portal_app', true),
    set_config('app.kind', ${actor.kind}, true),
    set_config('app.person_id', ${personIdOf(actor) ?? ''}, true),
    set_config('app.roles', ${roles}, true)`;
}

async function withinDeadline<Outcome>(
  deadlineMilliseconds: number,
  run: (stillWanted: () => void) => Promise<Outcome>,
): Promise<Outcome> {
  const tooLate = new DatabaseDeadlineError(deadlineMilliseconds);
  let passed = false;
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      passed = true;
      reject(tooLate);
    }, deadlineMilliseconds);
  });
  const running = run(() => {
    if (passed) throw tooLate;
  });
  try {
    return await Promise.race([running, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
