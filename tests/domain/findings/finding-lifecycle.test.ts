import { describe, expect, it } from 'vitest';
import {
  canDecide,
  findingMoves,
  mayDecide,
  mayRecode,
  mayRewrite,
} from '~/domain/findings/finding-lifecycle';
import { findingDecisions, findingStatuses } from '~/domain/findings/finding-status';

const pair = { writes: true, releases: false, hadPart: true };
const releaser = { writes: false, releases: true, hadPart: false };
const coordinator = { writes: true, releases: true, hadPart: false };
const writingCoordinator = { writes: true, releases: true, hadPart: true };
const stranger = { writes: false, releases: false, hadPart: false };

describe('the life of a finding', () => {
  it('has each decision in one state', () => {
    for (const decision of findingDecisions) {
      const possible = findingStatuses.filter((status) => canDecide(decision, status).allowed);
      expect(possible).toEqual([findingMoves[decision].from]);
    }
  });

  it.each([
    ['offered', pair, true],
    ['offered', releaser, false],
    ['taken-back', pair, true],
    ['taken-back', coordinator, false],
    ['returned', releaser, true],
    ['returned', writingCoordinator, false],
    ['released', releaser, true],
    ['released', coordinator, true],
    ['released', writingCoordinator, false],
    ['released', pair, false],
    ['withdrawn', pair, true],
    ['withdrawn', releaser, true],
    ['withdrawn', stranger, false],
    ['reopened', pair, true],
    ['reopened', releaser, false],
  ] as const)('lets %s be decided by who may: %o %s', (decision, parts, allowed) => {
    expect(mayDecide(decision, parts).allowed).toBe(allowed);
  });

  it('lets a draft be rewritten by its writers, and what is published be coded by who releases', () => {
    expect(mayRewrite('draft', pair).allowed).toBe(true);
    expect(mayRewrite('draft', releaser).allowed).toBe(false);
    expect(mayRewrite('offered', pair).allowed).toBe(false);
    expect(mayRecode('draft', pair).allowed).toBe(true);
    expect(mayRecode('published', releaser).allowed).toBe(true);
    expect(mayRecode('published', pair).allowed).toBe(false);
    expect(mayRecode('offered', coordinator).allowed).toBe(false);
  });
});
