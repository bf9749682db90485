import { describe, expect, it } from 'vitest';
import { charactersIn, hasAtLeast } from '~/domain/privacy/text-length';
import { itemsIn, problemWith } from '~/domain/reviews/quality/checklist-text';
import { gates, roundOpenings } from '~/domain/reviews/quality/gate';
import { canAsk, canReopen, mayAsk, mayReopen } from '~/domain/reviews/quality/gate-asking';
import { mayLook, scorerVerdict } from '~/domain/reviews/quality/scorer-rules';
import { mayScore, missingIn } from '~/domain/reviews/quality/verdict-rules';
import { reviewParts } from '~/domain/reviews/review-lifecycle';
import { reviewStatuses } from '~/domain/reviews/review-status';

const open = { standing: 'open', opening: 'first' } as const;

describe('asking for a look', () => {
  it('is possible for each gate in its own state only', () => {
    const where = gates.map((gate) => [
      gate,
      reviewStatuses.filter((status) => canAsk(gate, status, open).allowed),
    ]);
    expect(Object.fromEntries(where)).toEqual({
      design: ['preparing'],
      analysis: ['dialogue'],
      report: ['quality_check'],
      after: ['follow_up'],
    });
  });

  it('is possible of a reopened gate wherever it may be reopened', () => {
    for (const gate of gates) {
      for (const status of reviewStatuses) {
        const reopened = { standing: 'open', opening: 'reopened' } as const;
        const again = canReopen(gate, status, 'approved').allowed;
        if (again) expect(canAsk(gate, status, reopened)).toEqual({ allowed: true });
      }
    }
  });

  it('happens once in a round', () => {
    for (const opening of roundOpenings) {
      for (const standing of ['waiting', 'approved', 'approved_with_remarks', 'back'] as const) {
        expect(canAsk('design', 'preparing', { standing, opening })).toEqual({
          allowed: false,
          reason: 'already-asked',
        });
      }
    }
  });

  it('is for the reviewers, and afterwards for the coordinator too', () => {
    const who = gates.map((gate) => [gate, reviewParts.filter((part) => mayAsk(gate, [part]).allowed)]);
    expect(Object.fromEntries(who)).toEqual({
      design: ['reviewer'],
      analysis: ['reviewer'],
      report: ['reviewer'],
      after: ['reviewer', 'coordinator'],
    });
  });
});

describe('reopening', () => {
  it('is possible until what the gate looked at is behind everybody', () => {
    const where = gates.map((gate) => [
      gate,
      reviewStatuses.filter((status) => canReopen(gate, status, 'approved').allowed),
    ]);
    expect(Object.fromEntries(where)).toEqual({
      design: ['preparing', 'exploring'],
      analysis: ['dialogue', 'drafting'],
      report: ['quality_check', 'reported'],
      after: ['follow_up'],
    });
  });

  it('is about an approved gate, with or without remarks', () => {
    const standings = ['open', 'waiting', 'approved', 'approved_with_remarks', 'back'] as const;
    expect(standings.filter((standing) => canReopen('design', 'exploring', standing).allowed)).toEqual([
      'approved',
      'approved_with_remarks',
    ]);
  });

  it('is for a coordinator and for whoever decides about the gate', () => {
    expect(reviewParts.filter((part) => mayReopen([part], false).allowed)).toEqual(['coordinator']);
    expect(mayReopen(['supervisor'], true)).toEqual({ allowed: true });
  });
});

describe('a look', () => {
  const yes = { answer: 'yes', remark: '' } as const;

  it('is complete with an answer to everything and a verdict', () => {
    expect(missingIn([yes, yes], 'approved', '')).toEqual({});
    expect(missingIn([yes, { answer: null, remark: '' }], null, '')).toEqual({
      'answer-2': 'choose',
      verdict: 'choose',
    });
  });

  it('explains every answer that is not plainly yes', () => {
    for (const answer of ['no', 'not_applicable'] as const) {
      const verdict = 'approved_with_remarks';
      expect(missingIn([yes, { answer, remark: '' }], verdict, 'Let op de planning.')).toEqual({
        'remark-2': 'explain-answer',
      });
      expect(missingIn([{ answer, remark: 'Nog niet.' }], verdict, 'Let op de planning.')).toEqual({});
    }
  });

  it('is not plainly approved while something is answered with no', () => {
    const no = { answer: 'no', remark: 'Nog niet.' } as const;
    expect(missingIn([no], 'approved', '')).toEqual({ verdict: 'no-forbids-approval' });
    expect(missingIn([{ ...no, answer: 'not_applicable' }], 'approved', '')).toEqual({});
  });

  it('says why it is not plainly approved', () => {
    for (const verdict of ['approved_with_remarks', 'back'] as const) {
      expect(missingIn([yes], verdict, 'kort')).toEqual({ remarks: 'too-short|10' });
    }
  });

  it('is never given by whoever reviews', () => {
    expect(mayScore('a', ['a', 'b'])).toEqual({ allowed: false, reason: 'own-work' });
    expect(mayScore('c', ['a', 'b'])).toEqual({ allowed: true });
  });
});

describe('who may look at a gate', () => {
  const verdict = { exclusions: [], toJudge: [], toDo: [] };

  it('needs the independence and accreditation of a seat, not its hours', () => {
    const hours = { rule: 'H6', code: 'too-few-hours', params: { hours: 1, needed: 8 } } as const;
    const tie = { rule: 'H9', code: 'tie-current', params: { organisation: 'Jeugdhulp' } } as const;
    expect(mayLook(scorerVerdict({ ...verdict, exclusions: [hours] }))).toBe(true);
    expect(mayLook(scorerVerdict({ ...verdict, exclusions: [hours, tie] }))).toBe(false);
  });

  it('is nobody of whom it is not known', () => {
    const unknown = { code: 'employer-group-unknown', params: {}, personId: 'a' } as const;
    expect(mayLook(scorerVerdict({ ...verdict, toJudge: [unknown] }))).toBe(false);
  });
});

describe('a checklist as it is typed', () => {
  it('has an item on each line that says something', () => {
    expect(itemsIn(' De eerste. \r\n\n De tweede.\n')).toEqual(['De eerste.', 'De tweede.']);
  });

  it('has the same items in both languages, none too short or too long, twenty at most', () => {
    const line = 'Een onderdeel.';
    const many = Array<string>(21).fill(line);
    expect(problemWith([line], [line])).toBeNull();
    expect(problemWith([], [line])).toEqual({ itemsNl: 'required' });
    expect(problemWith([line, line], [line])).toEqual({ itemsEn: 'lines-differ|2|1' });
    expect(problemWith(many, many)).toEqual({ itemsNl: 'too-many-lines|20', itemsEn: 'too-many-lines|20' });
    expect(problemWith(['Kort'], [line])).toEqual({ itemsNl: 'line-too-short|5' });
    expect(problemWith([line], ['x'.repeat(401)])).toEqual({ itemsEn: 'line-too-long|400' });
  });
});

describe('a text is as long as the database says', () => {
  it('in whole characters, also outside the basic plane', () => {
    expect(charactersIn('!𐀀𐀀')).toBe(3);
    expect(hasAtLeast(5)('!𐀀𐀀')).toBe(false);
    expect(hasAtLeast(3)('!𐀀𐀀')).toBe(true);
  });
});
