import { createHash } from 'node:crypto';
import { max } from 'drizzle-orm';
import type { Transaction } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { profileCheckLinks } from '~/db/schema/own-profile';
import { actorSettings, type Work } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { addDays } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { daysFrom } from '~/domain/kernel/instant';
import type { Result } from '~/domain/kernel/result';
import { leaveNetwork } from '~/domain/matching/leave-network.server';
import { askFreshness } from '~/domain/notifications/ask-freshness.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { correctTie } from '~/domain/registry/functions/correct-tie.server';
import { listFunctions } from '~/domain/registry/functions/report-queries.server';
import { reportTie } from '~/domain/registry/functions/report-tie.server';
import { changeProfile } from '~/domain/registry/profile/change-profile.server';
import { findPendingChange } from '~/domain/registry/profile/change-queries.server';
import { sendBackChange } from '~/domain/registry/profile/decide-change.server';
import type { ProfileChange } from '~/domain/registry/profile/inputs';
import { findProfile } from '~/domain/registry/profile/own-queries.server';
import type { MemberSeed, MemberTwist } from './member';
import { memberPlans } from './member-plans';
import type { PersonSeed } from './person';
import { workingDayAgo } from './working-day';
import type { World } from './world';
import { organisationId } from './write-world';

interface Stage {
  readonly tx: Transaction;
  readonly world: World;
}

/** Opens the yearly question of one person of the demonstration, for whoever wants to see its page. */
export const checkTokenOfDemonstration = 'demonstratie';

/** Weeks in which the yearly question was asked, so that its mails are in the mailbox. */
const askedDaysAgo = [22, 15, 8, 1];

/** What people of the register did with their own profile, played with the commands of the portal. */
export async function settleProfiles(stage: Stage): Promise<void> {
  await leaves(stage);
  await asksYearly(stage);
  await changes(stage);
  await reports(stage);
  await linksToQuestion(stage);
}

/** Somebody stopped a while ago; their name and reviews stayed. */
async function leaves(stage: Stage): Promise<void> {
  const { person } = memberWith(stage, 'left');
  const at = dutchInstant(addDays(stage.world.today, -45), '11:15');
  done(await leaveNetwork(await workAs(stage, asPerson(person), at), person.id));
}

async function asksYearly(stage: Stage): Promise<void> {
  for (const ago of askedDaysAgo) {
    const at = dutchInstant(addDays(stage.world.today, -ago), '08:30');
    await acted(stage, at, async () => {
      await askFreshness(await workAs(stage, { kind: 'system', job: 'ask-freshness' }, at));
    });
  }
}

/** One change waits for the coordinator, another came back with a remark. */
async function changes(stage: Stage): Promise<void> {
  const waiting = memberAt(stage, 4).person;
  await change(stage, waiting, 2, (profile) => ({
    about: `${profile.about} Sinds kort begeleid ik ook leersessies voor wijkteams.`.trim(),
    themes: [...new Set([...profile.themes.slice(1), 'school-absence' as const, 'neglect' as const])],
    spokenLanguages: [...new Set([...profile.spokenLanguages, 'en' as const])],
  }));
  const first = memberAt(stage, 14).person;
  await change(stage, first, 1, () => ({ isListed: true }));
  const returned = memberAt(stage, 9).person;
  await change(stage, returned, 4, () => ({ about: 'Ik kan alles en ik ben altijd beschikbaar.' }));
  const at = dutchInstant(workingDayAgo(stage.world.today, 3), '15:05');
  await acted(stage, at, async () => {
    const work = await workAs(stage, asPerson(coordinatorOf(stage)), at);
    const pending = await findPendingChange(work, returned.id);
    const revision = pending?.revision ?? '';
    const remark = 'Schrijf liever wat je ervaring is. Beschikbaarheid staat al op een eigen plek.';
    done(await sendBackChange(work, { personId: returned.id, revision, remark }));
  });
}

async function change(
  stage: Stage,
  person: PersonSeed,
  daysAgo: number,
  wanted: (profile: ProfileChange) => Partial<ProfileChange>,
): Promise<void> {
  const at = dutchInstant(workingDayAgo(stage.world.today, daysAgo), '20:10');
  await acted(stage, at, async () => {
    const work = await workAs(stage, asPerson(person), at);
    const profile = (await findProfile(work, person.id)) as ProfileChange | null;
    if (!profile) throw new Error(`${person.name} has no profile`);
    done(await changeProfile(work, person.id, { ...profile, ...wanted(profile) }));
  });
}

/** A new side function counts already; an end of a job waits. */
async function reports(stage: Stage): Promise<void> {
  const { today } = stage.world;
  const at = dutchInstant(workingDayAgo(today, 1), '12:25');
  const newcomer = memberAt(stage, 4).person;
  await acted(stage, at, async () =>
    done(
      await reportTie(await workAs(stage, asPerson(newcomer), at), newcomer.id, {
        organisationId: organisationId('wadrand'),
        kind: 'supervisory-board',
        functionTitle: 'lid van de raad van toezicht',
        startsOn: addDays(today, -20),
      }),
    ),
  );
  const leaver = memberAt(stage, 6).person;
  await acted(stage, at, async () => {
    const work = await workAs(stage, asPerson(leaver), at);
    const job = (await listFunctions(work, leaver.id)).find(({ endsOn }) => endsOn === null);
    if (!job) throw new Error(`${leaver.name} works nowhere`);
    const { id: affiliationId, functionTitle, startsOn } = job;
    done(await correctTie(work, { affiliationId, functionTitle, startsOn, endsOn: addDays(today, -5) }));
  });
}

async function linksToQuestion(stage: Stage): Promise<void> {
  const { person, profile } = memberWith(stage, 'hidden');
  const now = dutchInstant(stage.world.today, '00:00');
  await workAs(stage, { kind: 'system', job: 'demonstration' }, now);
  await stage.tx.insert(profileCheckLinks).values({
    tokenHash: createHash('sha256').update(checkTokenOfDemonstration).digest('base64url'),
    personId: person.id,
    address: person.address,
    language: person.language,
    countedFrom: profile.checkedOn ?? stage.world.today,
    createdAt: now,
    expiresAt: daysFrom(now, 45),
  });
}

/** Runs an act and writes the mails that follow from it. */
async function acted(stage: Stage, at: Date, act: () => Promise<unknown>): Promise<void> {
  const before = await lastActivity(stage.tx);
  await act();
  const last = await lastActivity(stage.tx);
  const planner = await workAs(stage, { kind: 'system', job: 'plan-notifications' }, at);
  for (let id = before + 1; id <= last; id++) await planNotifications(planner, id);
}

async function lastActivity(tx: Transaction): Promise<number> {
  const [row] = await tx.select({ last: max(activities.id) }).from(activities);
  return row?.last ?? 0;
}

async function workAs({ tx }: Stage, actor: Actor, now: Date): Promise<Work> {
  await tx.execute(actorSettings(actor));
  return { tx, actor, now };
}

function asPerson({ id, roles }: PersonSeed): Actor {
  return { kind: 'person', personId: id, roles };
}

function coordinatorOf({ world }: Stage): PersonSeed {
  const [coordinator] = world.coordinators;
  if (!coordinator) throw new Error('the demonstration has no coordinator');
  return coordinator;
}

function memberAt({ world }: Stage, place: number): MemberSeed {
  const member = world.members[place];
  if (!member) throw new Error(`the demonstration has no member at place ${place}`);
  return member;
}

function memberWith(stage: Stage, twist: MemberTwist): MemberSeed {
  return memberAt(
    stage,
    memberPlans.findIndex((plan) => plan.twist === twist),
  );
}

/** In the demonstration nothing is refused. */
function done(result: Result<unknown, string>): void {
  if (!result.ok) throw new Error(`an act of the demonstration was refused: ${result.reason}`);
}
