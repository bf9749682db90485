import type { Transaction } from '~/db/client.server';
import { actorSettings, type Work } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import type { CalendarDay } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import type { PersonSeed } from '../person';
import type { World } from '../world';

export interface BookStage {
  readonly tx: Transaction;
  readonly world: World;
  readonly coordinators: readonly PersonSeed[];
}

async function workAs(
  { tx }: BookStage,
  { id, roles }: PersonSeed,
  on: CalendarDay,
  time: string,
): Promise<Work> {
  const actor: Actor = { kind: 'person', personId: id, roles };
  await tx.execute(actorSettings(actor));
  return { tx, actor, now: dutchInstant(on, time) };
}

export function asTreasurer(stage: BookStage, on: CalendarDay): Promise<Work> {
  return workAs(stage, stage.world.treasurer, on, '20:15');
}

export function asCoordinatorOn(stage: BookStage, on: CalendarDay): Promise<Work> {
  const [coordinator] = stage.coordinators;
  if (!coordinator) throw new Error('the demonstration has no coordinator');
  return workAs(stage, coordinator, on, '10:40');
}

export function asWorker(stage: BookStage, personId: string, on: CalendarDay): Promise<Work> {
  const member = stage.world.members.find(({ person }) => person.id === personId);
  if (!member) throw new Error('nobody of the register works like this');
  return workAs(stage, member.person, on, '17:05');
}
