import { freshnessNotices } from '~/db/schema/own-profile';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import type { CalendarDay } from '../kernel/calendar-day';
import { type CheckLink, makeCheckLink } from '../registry/profile/check-link.server';
import { listDueChecks } from '../registry/profile/due-checks.server';
import { type FreshnessStep, freshnessDays } from '../registry/profile/freshness';
import type { MailTemplate } from './mail-template';
import { queueMails } from './queue-mails.server';

const templates = {
  asked: 'profile-check-asked',
  reminded: 'profile-check-reminder',
  sunk: 'profile-sunk',
  hidden: 'profile-hidden',
  blocked: 'profile-blocked',
} as const satisfies Readonly<Record<FreshnessStep, MailTemplate>>;

/**
 * Asks everybody whose year is over whether their profile is still right, and tells whoever does not answer of each
 * step that follows, on its day. Gives how many were told. This mail is part of being in the register: nobody can
 * unsubscribe from it.
 */
export async function askFreshness(work: Work): Promise<number> {
  const due = await listDueChecks(work);
  for (const { personId, language, address, countedFrom, step } of due) {
    await work.tx.insert(freshnessNotices).values({ personId, countedFrom, step, noticedAt: work.now });
    await recordActivity(work, { name: 'registry.freshness-noticed', personId, data: { step, personId } });
    if (address !== null) await queueCheckMail(work, step, { personId, language, address, countedFrom });
  }
  return due.length;
}

/** A mail of one step with a link of its own; its token is kept only until the mail is sent. */
export async function queueCheckMail(work: Work, step: FreshnessStep, link: CheckLink): Promise<void> {
  const { personId, language, address, countedFrom } = link;
  const linkToken = await makeCheckLink(work, link);
  const dueOn = nextDay(step, countedFrom);
  await queueMails(work, [
    {
      key: `check/${personId}/${countedFrom}/${step}/${work.now.toISOString()}`,
      activityId: null,
      template: templates[step],
      language,
      recipientId: personId,
      recipientAddress: address,
      data: { personId, countedFrom, dueOn },
      secrets: { linkToken },
    },
  ]);
}

/** The day of what comes next when no answer comes; after the last step, its own. */
function nextDay(step: FreshnessStep, countedFrom: CalendarDay): CalendarDay {
  const { sinksOn, hidesOn, blocksOn } = freshnessDays(countedFrom);
  if (step === 'asked' || step === 'reminded') return sinksOn;
  return step === 'sunk' ? hidesOn : blocksOn;
}
