import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, addMonthsTo, type CalendarDay } from '~/domain/kernel/calendar-day';
import type { AccreditationDecision } from '~/domain/registry/accreditation/accreditation-step';
import { attentionOf } from '~/domain/registry/accreditation/attention';
import { lapseMoments } from '~/domain/registry/accreditation/lapse-moments';
import { publicAccreditations } from '~/domain/registry/accreditation/public-accreditation';
import { requirements } from '~/domain/registry/accreditation/requirements';
import { type AccreditationFacts, standingOn } from '~/domain/registry/accreditation/standing';
import type { Verification, VerificationKind } from '~/domain/registry/accreditation/verification-kind';

const today = '2030-06-15';

function decision(
  step: AccreditationDecision['step'],
  issuedOn: CalendarDay,
  validUntil: CalendarDay | null = null,
  level: AccreditationDecision['level'] = validUntil ? 'accredited' : null,
): AccreditationDecision {
  return { role: 'reviewer', step, level, issuedOn, validUntil, issuedBy: 'Het netwerk' };
}

function verified(kind: VerificationKind, verifiedOn: CalendarDay, isConfirmed = true): Verification {
  const ofRole = kind === 'training-certificate' || kind === 'supervised-review';
  return { kind, role: ofRole ? 'reviewer' : null, verifiedOn, isConfirmed };
}

const facts = (
  decisions: readonly AccreditationDecision[],
  verifications: readonly Verification[] = [],
): AccreditationFacts => ({ decisions, verifications });

const given = decision('accredited', '2028-01-01', '2031-01-01');

describe('the state of a day', () => {
  it.each<[string, AccreditationDecision[], string, string | null]>([
    ['nothing on record', [], 'none', null],
    ['given and running', [given], 'in-force', '2031-01-01'],
    ['on its last day', [decision('accredited', '2028-01-01', today)], 'in-force', today],
    ['the day after', [decision('accredited', '2028-01-01', '2030-06-14')], 'expired', '2030-06-14'],
    ['given for later', [decision('accredited', '2030-07-01', '2033-01-01')], 'not-yet-valid', null],
    ['suspended today', [given, decision('suspended', today)], 'suspended', null],
    ['suspended tomorrow', [given, decision('suspended', '2030-06-16')], 'in-force', today],
    [
      'suspended and reinstated',
      [given, decision('suspended', '2029-01-01'), decision('reinstated', '2029-02-01')],
      'in-force',
      '2031-01-01',
    ],
    ['withdrawn', [given, decision('withdrawn', '2030-01-01')], 'withdrawn', null],
    [
      'a withdrawal is not reinstated',
      [given, decision('withdrawn', '2029-01-01'), decision('reinstated', '2030-01-01')],
      'withdrawn',
      null,
    ],
    [
      'withdrawn and given anew',
      [given, decision('withdrawn', '2029-01-01'), decision('accredited', '2030-01-01', '2033-01-01')],
      'in-force',
      '2033-01-01',
    ],
    [
      'renewed from the day after its end',
      [given, decision('renewed', '2031-01-02', '2034-01-01')],
      'in-force',
      '2034-01-01',
    ],
    [
      'renewed after a gap of a day',
      [given, decision('renewed', '2031-01-03', '2034-01-01')],
      'in-force',
      '2031-01-01',
    ],
    [
      'raised for a shorter time',
      [given, decision('raised', '2030-01-01', '2030-12-01', 'experienced')],
      'in-force',
      '2030-12-01',
    ],
    ['another role', [{ ...given, role: 'supervisor', level: 'supervisor' }], 'none', null],
  ])('%s', (_, decisions, state, untilOn) => {
    expect(standingOn(facts(decisions), 'reviewer', today)).toMatchObject({ state, untilOn });
  });
});

describe('what was verified', () => {
  it('blocks, hides or only shows when it lapses, as the table says', () => {
    const effects = requirements.flatMap(({ kind, intervalMonths, onLapse }) => {
      if (intervalMonths === null) return [];
      const lastDay = addMonthsTo(today, -intervalMonths);
      const at = (verifiedOn: CalendarDay) =>
        standingOn(facts([given], [verified(kind, verifiedOn)]), 'reviewer', today);
      expect(at(lastDay)).toMatchObject({
        lapses: [],
        listing: { allowed: true },
        invitation: { allowed: true },
      });
      const lapsed = at(addDays(lastDay, -1));
      expect(lapsed.lapses).toEqual([{ kind, effect: onLapse, sinceOn: today }]);
      expect(lapsed.listing.allowed).toBe(onLapse === 'shown');
      expect(lapsed.invitation.allowed).toBe(onLapse !== 'blocks');
      return [onLapse];
    });
    expect(new Set(effects)).toEqual(new Set(['shown', 'hidden', 'blocks']));
  });

  it('counts by its last word: a no undoes a yes, a later yes heals a no', () => {
    const yes = verified('identity', '2029-01-01');
    const no = verified('identity', '2030-01-01', false);
    const again = verified('identity', '2030-02-01');
    const may = (...all: Verification[]) =>
      standingOn(facts([given], all), 'reviewer', today).invitation.allowed;
    expect([may(yes), may(yes, no), may(no, yes), may(yes, no, again)]).toEqual([true, false, false, true]);
  });

  it('that nobody recorded is no lapse, but is said', () => {
    expect(standingOn(facts([given]), 'reviewer', today).invitation.allowed).toBe(true);
    const missing = attentionOf(facts([given]), 'reviewer', today, true);
    expect(missing.filter(({ state }) => state === 'missing').map(({ what }) => what)).toEqual([
      'identity',
      'training-certificate',
      'supervised-review',
      'conduct-certificate',
      'confidentiality-agreement',
    ]);
  });

  it('is looked at on the day of asking, while the accreditation must hold at the start', () => {
    const soon = facts([given], [verified('employer-agreement', '2028-08-01')]);
    expect(standingOn(soon, 'reviewer', '2030-09-01', today).invitation.allowed).toBe(true);
    expect(standingOn(soon, 'reviewer', '2030-09-01').invitation.allowed).toBe(false);
  });
});

test('the public sees what the table lets it see, and until when if nothing changes', () => {
  const shown = publicAccreditations(
    facts(
      [given],
      [verified('skj-registration', '2029-09-01'), verified('employer-agreement', '2030-01-01')],
    ),
    today,
  );
  expect(shown).toMatchObject([
    {
      validUntil: '2031-01-01',
      listedUntil: '2030-09-01',
      verified: [{ kind: 'skj-registration', month: '2029-09' }],
    },
  ]);
});

test('people are told three months and one month ahead, and once it has lapsed', () => {
  const record = facts([decision('accredited', '2028-01-01', '2030-06-30')]);
  const names = (day: CalendarDay) => lapseMoments(record, day).map(({ name }) => name);
  expect(names('2030-03-29')).toEqual([]);
  expect(names('2030-03-30')).toEqual(['3-months']);
  expect(names('2030-05-29')).toEqual(['3-months']);
  expect(names('2030-05-30')).toEqual(['1-months']);
  expect(names('2030-06-30')).toEqual(['1-months']);
  expect(names('2030-07-01')).toEqual(['over']);
  expect(names('2030-08-01')).toEqual([]);
});

describe('any record', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2029-01-01', days));
  const records = fc.array(
    fc
      .record({
        step: fc.constantFrom('accredited', 'renewed', 'raised', 'suspended', 'reinstated', 'withdrawn'),
        issuedOn: day,
        days: fc.integer({ min: 1, max: 500 }),
        level: fc.constantFrom('trainee', 'accredited', 'experienced'),
      })
      .map(({ step, issuedOn, days, level }) =>
        step === 'accredited' || step === 'renewed' || step === 'raised'
          ? decision(step, issuedOn, addDays(issuedOn, days), level as 'trainee')
          : decision(step as 'suspended', issuedOn),
      ),
    { maxLength: 7 },
  );

  it('stands as somebody would say who reads it back from the last page', () => {
    fc.assert(
      fc.property(records, day, (decisions, on) => {
        expect(standingOn(facts(decisions), 'reviewer', on).state === 'in-force').toBe(heldOn(decisions, on));
      }),
      { numRuns: 300 },
    );
  });

  it('is in force on every day until the day it names, and not on the next', () => {
    fc.assert(
      fc.property(records, day, (decisions, on) => {
        const { state, untilOn, invitation, nextLapse } = standingOn(facts(decisions), 'reviewer', on);
        expect(invitation.allowed).toBe(state === 'in-force');
        if (state !== 'in-force' || untilOn === null) {
          expect(nextLapse).toBeNull();
          return;
        }
        expect(nextLapse).toEqual({ what: 'accreditation', on: untilOn, effect: 'blocks' });
        for (let each = on; each <= untilOn; each = addDays(each, 1)) {
          if (!heldOn(decisions, each)) throw new Error(`${each} lies before ${untilOn} and does not hold`);
        }
        expect(heldOn(decisions, addDays(untilOn, 1))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

/** The same question asked the long way round: the last decision until a day, and what it leads back to. */
function heldOn(decisions: readonly AccreditationDecision[], day: CalendarDay): boolean {
  const past = decisions
    .map((one, at) => ({ ...one, at }))
    .filter(({ issuedOn }) => issuedOn <= day)
    .sort((a, b) => b.issuedOn.localeCompare(a.issuedOn) || b.at - a.at);
  const grantAt = past.findIndex(({ validUntil }) => validUntil !== null);
  if (grantAt < 0 || (past[grantAt]?.validUntil ?? '') < day) return false;
  const since = past.slice(0, grantAt);
  if (since.some(({ step }) => step === 'withdrawn')) return false;
  return since[0]?.step !== 'suspended';
}
