import type { CalendarDay } from '../../kernel/calendar-day';
import { type AccreditationLevel, type AccreditedRole, accreditationLevels } from './accreditation-status';
import { type AssessedStep, isGrantStep } from './accreditation-step';
import { standingOn } from './standing';
import { decisionsOf, type TrackEntry } from './track';

export const stationNames = [
  'applied',
  'trained',
  'trainee',
  'supervised-review',
  'accredited',
  'experienced',
  'supervisor',
] as const;
export type StationName = (typeof stationNames)[number];

/**
 * `done`: behind them, perhaps before the register. `now`: the level in force. `again`: assessed and not passed yet.
 * `ended`: the last level, which holds no more. `next`: where the way goes on. `todo`: further on.
 */
export type StationState = 'done' | 'now' | 'again' | 'ended' | 'next' | 'todo';

export interface Station {
  readonly name: StationName;
  readonly state: StationState;
  /** The day it was reached or assessed; `null` when that is not on record. */
  readonly on: CalendarDay | null;
}

const stationsOf: Readonly<Record<AccreditedRole, readonly StationName[]>> = {
  reviewer: ['applied', 'trained', 'trainee', 'supervised-review', 'accredited', 'experienced'],
  supervisor: ['applied', 'trained', 'supervised-review', 'supervisor'],
};

/** The track of somebody as a path of stations on a day, from their entries that count in the order of recording. */
export function trackStations(
  entries: readonly TrackEntry[],
  role: AccreditedRole,
  today: CalendarDay,
): Station[] {
  const ofRole = entries.filter((one) => one.role === role && one.issuedOn <= today);
  const { state, level } = standingOn({ decisions: decisionsOf(ofRole), verifications: [] }, role, today);
  const reached = stationsOf[role].findLastIndex((name) => isReached(ofRole, name));
  const isGoingOn = state === 'in-force' || state === 'none';
  let isNextSaid = !isGoingOn;
  return stationsOf[role].map((name, at): Station => {
    const on = dayOf(ofRole, name);
    if (name === level) return { name, state: state === 'in-force' ? 'now' : 'ended', on };
    if (isReached(ofRole, name) || at < reached) return { name, state: 'done', on };
    if (lastOutcome(ofRole, name)) return { name, state: 'again', on };
    const isNext = !isNextSaid;
    isNextSaid = true;
    return { name, state: isNext ? 'next' : 'todo', on: null };
  });
}

function isLevel(name: StationName): name is AccreditationLevel {
  return (accreditationLevels as readonly string[]).includes(name);
}

function isReached(entries: readonly TrackEntry[], name: StationName): boolean {
  if (name === 'applied') return entries.length > 0;
  if (isLevel(name)) return entries.some((one) => isGrantStep(one.step) && one.level === name);
  return lastOutcome(entries, name) === 'passed';
}

function lastOutcome(entries: readonly TrackEntry[], name: StationName) {
  return entries.findLast((one) => one.step === (name as AssessedStep))?.outcome ?? null;
}

function dayOf(entries: readonly TrackEntry[], name: StationName): CalendarDay | null {
  const found = isLevel(name)
    ? entries.find((one) => isGrantStep(one.step) && one.level === name)
    : entries.findLast((one) => one.step === name);
  return found?.issuedOn ?? null;
}
