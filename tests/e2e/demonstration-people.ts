import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { worldOn } from '../../scripts/demonstration/world';

const world = worldOn(calendarDayAt(new Date()));

export const coordinator = world.coordinators[0] ?? nobody('coordinator');

/** Where mail reaches a member of the network in the demonstration. */
export function addressOfMember(name: string): string {
  return world.members.find(({ person }) => person.name === name)?.person.address ?? nobody(name);
}

function nobody(who: string): never {
  throw new Error(`the demonstration has no ${who}`);
}
