import type { Language } from '~/domain/accounts/language';
import type { Role } from '~/domain/accounts/role';
import { slugOf } from '~/domain/registry/profile/profile-slug';
import { chanceFor } from './chance';
import { firstNames, lastNames } from './name-lists';

export interface PersonSeed {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  readonly roles: readonly Role[];
  /** The demonstration offers people in this order. */
  readonly createdAt: Date;
}

/** Names nobody shares: every first and every last name is used once. */
function drawNames(): string[] {
  const chance = chanceFor('names');
  const last = chance.shuffled(lastNames);
  return chance.shuffled(firstNames).map((first, at) => `${first} ${last[at]}`);
}

const names = drawNames();

/** The name of the person at this place; groups of people take places that do not overlap. */
export function nameAt(place: number): string {
  const name = names[place];
  if (name === undefined) throw new Error(`the lists hold no name for person ${place}`);
  return name;
}

export function addressOf(name: string, domain = 'leerkring'): string {
  return `${slugOf(name).replaceAll('-', '.')}@${domain}.example`;
}
