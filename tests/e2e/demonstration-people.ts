import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { worldOn } from '../../scripts/demonstration/world';

const world = worldOn(calendarDayAt(new Date()));

export const treasurer = world.treasurer;

export const coordinator = world.coordinators[0] ?? nobody('coordinator');

export const otherCoordinator = world.coordinators[1] ?? nobody('second coordinator');

/** Where mail reaches a member of the network in the demonstration. */
export function addressOfMember(name: string): string {
  return world.members.find(({ person }) => person.name === name)?.person.address ?? nobody(name);
}

/** To become them with one request. */
export function idOfMember(name: string): string {
  return world.members.find(({ person }) => person.name === name)?.person.id ?? nobody(name);
}

/** Whoever asks for this organisation. */
export function idOfRequester(organisation: string): string {
  const asks = world.requesters.find((one) => one.organisation === organisation);
  return asks?.person.id ?? nobody(`requester of ${organisation}`);
}

function nobody(who: string): never {
  throw new Error(`the demonstration has no ${who}`);
}
