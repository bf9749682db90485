import type { SeatName } from '../invitation-status';
import type { Sitter } from './sitters';

/** Everybody a request needs: one person in each of its seats, in the order of seats. */
export interface Team {
  readonly requestId: string;
  readonly sitters: readonly Sitter[];
  /** Of everybody alone and of every two together, as when one request is ranked. */
  readonly points: number;
}

/** Who sits where, as a proposal knows it. */
export function seatingOfTeam({ sitters }: Team): Readonly<Partial<Record<SeatName, string>>> {
  return Object.fromEntries(sitters.map(({ seat, candidate }) => [seat, candidate.personId]));
}

export function pointsOf(teams: readonly Team[]): number {
  return teams.reduce((sum, { points }) => sum + points, 0);
}
