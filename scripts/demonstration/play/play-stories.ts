import { max } from 'drizzle-orm';
import type { Transaction } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { actorSettings } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import type { CalendarDay } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { chanceFor } from '../chance';
import { workingDayAgo } from '../working-day';
import type { World } from '../world';
import type { Scene, Step, Story } from './story';

interface Moment {
  readonly at: Date;
  readonly story: Story;
  readonly step: Step;
}

interface Stage {
  readonly tx: Transaction;
  readonly world: World;
  /** From here on mails are written for what happens. */
  readonly mailsSince: Date;
}

/** Plays all stories together, everything in the order in which it happened. */
export async function playStories(stage: Stage, stories: readonly Story[]): Promise<void> {
  const moments = stories
    .flatMap((story) => momentsOf(story, stage.world.today))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const requests: Scene['requests'] = new Map();
  let heard = 0;
  for (const { at, story, step } of moments) {
    await step({ tx: stage.tx, world: stage.world, now: at, story, requests });
    const last = await lastActivity(stage.tx);
    if (at >= stage.mailsSince) {
      for (let id = heard + 1; id <= last; id++) await writeMails(stage.tx, id, at);
    }
    heard = last;
  }
}

/** Office hours: a day begins between nine and half past ten, and every next step takes a while. */
function momentsOf({ key, course, ...story }: Story, today: CalendarDay): Moment[] {
  const chance = chanceFor(`moments ${key}`);
  let before = Number.POSITIVE_INFINITY;
  return course.flatMap(([ago, ...steps]) => {
    if (ago >= before || ago < 1) throw new Error(`the days of the story ${key} are not in order: ${ago}`);
    before = ago;
    let minutes = 9 * 60 + chance.below(90);
    return steps.map((step) => {
      minutes += 4 + chance.below(35);
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      return { at: dutchInstant(workingDayAgo(today, ago), time), story: { key, course, ...story }, step };
    });
  });
}

async function lastActivity(tx: Transaction): Promise<number> {
  const [row] = await tx.select({ last: max(activities.id) }).from(activities);
  return row?.last ?? 0;
}

const planner: Actor = { kind: 'system', job: 'plan-notifications' };

async function writeMails(tx: Transaction, activityId: number, now: Date): Promise<void> {
  await tx.execute(actorSettings(planner));
  await planNotifications({ tx, actor: planner, now }, activityId);
}
