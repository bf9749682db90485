import { type Work, withActor } from '~/db/with-actor.server';
import { removeExpiredSignIns } from '~/domain/accounts/remove-expired-sign-ins.server';
import { lapseConfirmations } from '~/domain/billing/confirmation/lapse-confirmations.server';
import { eraseOldMoney } from '~/domain/billing/retention/erase-old-money.server';
import { removeExpiredImports } from '~/domain/imports/kept/remove-expired-imports.server';
import type { Result } from '~/domain/kernel/result';
import { expireInvitations } from '~/domain/matching/expire-invitations.server';
import { closeOverdueCalls } from '~/domain/matching/open-call/close-overdue-calls.server';
import { removeExpiredRounds } from '~/domain/matching/planning/remove-expired-rounds.server';
import { askFreshness } from '~/domain/notifications/ask-freshness.server';
import { forgetOldSubscriptions } from '~/domain/notifications/forget-old-subscriptions.server';
import { mailLibraryNews } from '~/domain/notifications/mail-library-news.server';
import { queueDueMails } from '~/domain/notifications/queue-due-mails.server';
import { remindDeadlines } from '~/domain/notifications/remind-deadlines.server';
import { remindDrafts } from '~/domain/notifications/remind-drafts.server';
import { remindInvitations } from '~/domain/notifications/remind-invitations.server';
import { remindMandates } from '~/domain/notifications/remind-mandates.server';
import { remindOfHours } from '~/domain/notifications/remind-of-hours.server';
import { remindOfLapses } from '~/domain/notifications/remind-of-lapses.server';
import { remindOfResources } from '~/domain/notifications/remind-of-resources.server';
import { rebuildRegistry } from '~/domain/registry/search/index-registry.server';
import { rebuildIndex } from '~/domain/registry/search/rebuild-index.server';
import { removeExpiredDrafts } from '~/domain/requests/intake/remove-expired-drafts.server';
import { expireMandates } from '~/domain/requests/mandate/expire-mandates.server';
import { logger } from '~/platform/logger.server';
import { searchServer } from '~/platform/search-server.server';
import { eraseInBatches } from './erase-in-batches.server';
import type { ScheduledJob } from './schedule';

type OneTransaction = Exclude<ScheduledJob, 'erase-expired' | 'rebuild-search-index'>;

/** What each scheduled job does. All of it can be repeated, and catches up on what earlier runs missed. */
const commands: Readonly<Record<OneTransaction, (work: Work) => Promise<number | Result<unknown>>>> = {
  'queue-due-mails': queueDueMails,
  'expire-invitations': expireEach,
  'close-overdue-calls': closeOverdueCalls,
  'remind-invitations': remindInvitations,
  'remind-mandates': remindMandates,
  'remind-drafts': remindDrafts,
  'ask-freshness': askFreshness,
  'expire-mandates': expireMandates,
  'remind-deadlines': remindDeadlines,
  'lapse-confirmations': lapseConfirmations,
  'remind-of-lapses': remindOfLapses,
  'remind-of-resources': remindOfResources,
  'remind-of-hours': remindOfHours,
  'mail-library-news': mailLibraryNews,
  'forget-old-subscriptions': forgetOldSubscriptions,
  'remove-expired-sign-ins': removeExpiredSignIns,
  'remove-expired-drafts': removeExpiredDrafts,
  'remove-expired-imports': removeExpiredImports,
  'remove-expired-rounds': removeExpiredRounds,
  'erase-old-money': eraseOldMoney,
  // Accreditations begin and end by the calendar, without anybody changing a profile.
  'rebuild-registry': rebuildRegistry,
};

async function expireEach(work: Work): Promise<Result<unknown>> {
  const outcome = await expireInvitations(work);
  if (outcome.ok) {
    for (const err of outcome.value.failed) logger().error({ err }, 'an invitation could not be ended');
  }
  return outcome;
}

export async function runScheduledJob(job: ScheduledJob): Promise<void> {
  if (job === 'erase-expired') {
    await eraseInBatches();
    return;
  }
  if (job === 'rebuild-search-index') {
    const server = searchServer();
    if (server) await rebuildIndex(server.writing);
    return;
  }
  const outcome = await withActor({ kind: 'system', job }, (work) => commands[job](work));
  if (typeof outcome === 'object' && !outcome.ok) throw new Error(`${job} was refused: ${outcome.reason}`);
}
