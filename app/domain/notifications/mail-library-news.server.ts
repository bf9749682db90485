import { inArray } from 'drizzle-orm';
import { librarySubscriptions, subscriptionLinks } from '~/db/schema/subscriptions';
import type { Work } from '~/db/with-actor.server';
import { hashOfToken, newSecretToken } from '../accounts/secret-token.server';
import { atLeast } from '../findings/library/rounded-count';
import {
  findNewsFor,
  listNewsForSubscribers,
  type SubscriberNews,
} from '../findings/subscription/news-for-subscribers.server';
import { endsOn } from '../findings/subscription/subscription-terms';
import { addDays, addMonthsTo, calendarDayAt } from '../kernel/calendar-day';
import { dutchInstant } from '../kernel/dutch-instant';
import { firstDayOf, monthOf } from '../kernel/month';
import { addWorkingDays } from '../requests/service-levels/working-days';
import type { MailTemplate } from './mail-template';
import { type NewMail, queueMails } from './queue-mails.server';

/**
 * On the first working day of a month, or the next time somebody is there: tells subscribers that something is new, and
 * nobody when nothing is. In the last month of a subscription also that it ends. Gives how many mails were new.
 */
export async function mailLibraryNews(work: Work): Promise<number> {
  const today = calendarDayAt(work.now);
  const firstDay = firstDayOf(monthOf(today));
  if (today < addWorkingDays(addDays(firstDay, -1), 1)) return 0;
  const subscribers = await listNewsForSubscribers(work, dutchInstant(firstDay, '00:00'));
  if (subscribers.length === 0) return 0;
  const nextMonth = addMonthsTo(today, 1);
  const letters = subscribers.flatMap((subscriber) => {
    const { findings, renewedAt } = subscriber;
    const ending = endsOn(renewedAt);
    return [
      ...(findings > 0 ? [letterTo(subscriber, 'library-news', monthOf(today), newsOf(subscriber))] : []),
      ...(ending <= nextMonth ? [letterTo(subscriber, 'library-ending', ending, { dueOn: ending })] : []),
    ];
  });
  await work.tx
    .update(librarySubscriptions)
    .set({ toldUntil: work.now })
    .where(
      inArray(
        librarySubscriptions.id,
        subscribers.map(({ id }) => id),
      ),
    );
  if (letters.length > 0) {
    await work.tx.insert(subscriptionLinks).values(
      letters.map(({ subscriptionId, token }) => ({
        tokenHash: hashOfToken(token),
        subscriptionId,
        createdAt: work.now,
      })),
    );
  }
  return queueMails(
    work,
    letters.map(({ mail }) => mail),
  );
}

/** What the mail says when it leaves; `null` when the subscriber stopped or all that was new is withdrawn. */
export async function newsLeft(
  work: Work,
  data: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>> | null> {
  const { subscriptionId, since } = data;
  if (!subscriptionId || !since) return null;
  const news = await findNewsFor(work, subscriptionId, new Date(since));
  return news && news.findings > 0 ? { ...data, atLeast: String(atLeast(news.findings)) } : null;
}

interface Letter {
  readonly subscriptionId: string;
  readonly token: string;
  readonly mail: NewMail;
}

/** Every mail has a link of its own to stop by. */
function letterTo(
  { id, address, language }: SubscriberNews,
  template: MailTemplate,
  occasion: string,
  data: Readonly<Record<string, string>>,
): Letter {
  const token = newSecretToken();
  return {
    subscriptionId: id,
    token,
    mail: {
      key: `library-${occasion}/${template}/${id}`,
      activityId: null,
      template,
      language,
      recipientId: null,
      recipientAddress: address,
      data,
      secrets: { linkToken: token },
    },
  };
}

/** Never how few: below five there is just something new. */
function newsOf({ id, toldUntil, findings }: SubscriberNews): Record<string, string> {
  return { subscriptionId: id, since: toldUntil.toISOString(), atLeast: String(atLeast(findings)) };
}
