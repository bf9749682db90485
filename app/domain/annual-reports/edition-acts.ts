import { type Actor, hasRole, personIdOf } from '../accounts/actor';
import { allow, type Decision, refuse } from '../kernel/decision';
import type { EditionStatus } from './edition-status';

/** The first year there is anything of in the portal. */
export const firstYear = 2025;

interface Edition {
  readonly status: EditionStatus;
  /** Everybody who wrote on it, who opened it and who offered it. */
  readonly writerIds: readonly string[];
}

/** Coordinators write the annual report. */
export function mayWrite(actor: Actor): boolean {
  return hasRole(actor, 'coordinator');
}

/** Coordinators and treasurers read it while it is being made. */
export function mayFollow(actor: Actor): boolean {
  return mayWrite(actor) || hasRole(actor, 'treasurer');
}

/** A year is reported once it is over: until then its figures are not whole. */
export function canOffer(year: number, thisYear: number): Decision<'year-not-over'> {
  return year < thisYear ? allow : refuse('year-not-over');
}

/** Whoever wrote anything of an edition does not publish it: another coordinator does, or the treasurer. */
export function mayPublish(
  actor: Actor,
  { status, writerIds }: Edition,
): Decision<'not-found' | 'not-offered' | 'own-report'> {
  if (!mayFollow(actor)) return refuse('not-found');
  if (status !== 'offered') return refuse('not-offered');
  return writerIds.includes(personIdOf(actor) ?? '') ? refuse('own-report') : allow;
}
