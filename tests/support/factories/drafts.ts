import { sql } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { outboxMails } from '~/db/schema/notifications';
import { provinces } from '~/db/schema/organisations';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { confirmIntake } from '~/domain/requests/intake/confirm-intake.server';
import type { DraftAnswers } from '~/domain/requests/intake/intake-answers';
import { keepStep } from '~/domain/requests/intake/intake-draft.server';
import { stepsOf } from '~/domain/requests/intake/intake-form';
import { requestIntakeCode } from '~/domain/requests/intake/request-intake-code.server';
import type { RequestKind } from '~/domain/requests/request-kind';
import { typedIntake } from './intake';

let requesters = 0;

/** An address nobody has used yet. */
export function freshAddress(): string {
  requesters += 1;
  return `vrager-${requesters}@voorbeeldstad.example`;
}

interface DraftOptions {
  readonly kind?: RequestKind;
  readonly address?: string;
  readonly changes?: DraftAnswers;
  /** Of a draft that was begun already. */
  readonly token?: string;
}

/** A finished draft of somebody new; gives its token. */
export async function makeDraft({
  kind = 'review',
  address = freshAddress(),
  changes = {},
  token: begun,
}: DraftOptions = {}): Promise<string> {
  await database().insert(provinces).values({ code: 'ZZ', name: 'Voorbeeldland' }).onConflictDoNothing();
  let token = begun ?? null;
  for (const { name } of stepsOf(kind)) {
    const kept: string | null = token;
    const good = { ...typedIntake[name], ...changes[name] };
    const typed = 'requesterEmail' in good ? { ...good, requesterEmail: address } : good;
    token = await withActor(visitor, (work) => keepStep(work, kept, { kind, step: name, typed }));
  }
  if (token === null) throw new Error('no draft was made');
  return token;
}

/** Sends a finished draft with the code from the mail, and gives what came of it. */
export async function sendDraft(token: string, as: Actor = visitor) {
  const issued = await withActor(as, (work) => requestIntakeCode(work, token));
  if (!issued.ok) throw new Error(issued.reason);
  const { code } = issued.value;
  const confirmed = await withActor(as, (work) => confirmIntake(work, { token, code, language: 'nl' }));
  if (!('ok' in confirmed) || !confirmed.ok) throw new Error(`not sent: ${JSON.stringify(confirmed)}`);
  return confirmed.value;
}

/** The token in the newest mail of a template to an address; `null` when there is none. */
export async function mailedToken(template: string, address: string): Promise<string | null> {
  const [mail] = await database().execute<{ secrets: { linkToken?: string } | null }>(sql`
    select secrets from ${outboxMails} where template = ${template} and recipient_address = ${address}
    order by created_at desc limit 1`);
  return mail?.secrets?.linkToken ?? null;
}
