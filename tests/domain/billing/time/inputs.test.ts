import { describe, expect, it } from 'vitest';
import { expenseInput } from '~/domain/billing/expenses/inputs';
import { timeInput } from '~/domain/billing/time/inputs';

const time = {
  assignment: 'LR-222-333-444_reviewer',
  workedOn: '2030-03-04',
  kind: 'analysis',
  minutes: '2:15',
};
const expense = {
  assignment: 'LR-222-333-444_supervisor',
  spentOn: '2030-03-04',
  kind: 'parking',
  amountCents: '12,50',
  paidBy: 'own',
};
const codesOf = (
  outcome: ReturnType<typeof timeInput.safeParse> | ReturnType<typeof expenseInput.safeParse>,
) => outcome.error?.issues.map(({ path, message }) => [path[0], message]);

describe('time somebody types', () => {
  it('is minutes of an assignment, with a time of the day where it was given', () => {
    expect(timeInput.parse({ ...time, beginsAt: '9:05' })).toEqual({
      assignment: { reference: 'LR-222-333-444', role: 'reviewer' },
      workedOn: '2030-03-04',
      kind: 'analysis',
      minutes: 135,
      beginsAt: 545,
      note: '',
    });
  });

  it.each([
    [{ minutes: '0' }, ['minutes', 'not-hours']],
    [{ minutes: '-1' }, ['minutes', 'not-hours']],
    [{ minutes: '24,25' }, ['minutes', 'too-high|24']],
    [{ beginsAt: '25:00' }, ['beginsAt', 'not-a-time']],
    [{ assignment: 'LR-1_reviewer' }, ['assignment', 'not-an-option']],
    [{ assignment: 'LR-222-333-444_keizer' }, ['assignment', 'not-an-option']],
    [{ note: 'x'.repeat(81) }, ['note', 'too-long|80']],
    [{ note: 'bel 06 12345678' }, ['note', 'found-phone']],
  ])('is refused at its field: %o', (change, code) => {
    expect(codesOf(timeInput.safeParse({ ...time, ...change }))).toContainEqual(code);
  });
});

describe('an expense somebody types', () => {
  it('is cents, or kilometres', () => {
    expect(expenseInput.parse(expense)).toMatchObject({ amountCents: 1250, kind: 'parking' });
    const drive = { ...expense, kind: 'kilometres', kilometres: '120', amountCents: undefined };
    expect(expenseInput.parse(drive)).toMatchObject({ kilometres: 120 });
  });

  it.each([
    [{ amountCents: undefined }, ['amountCents', 'required']],
    [{ amountCents: '0' }, ['amountCents', 'not-an-amount']],
    [{ amountCents: '10000,01' }, ['amountCents', 'too-high|10000']],
    [{ kind: 'kilometres' }, ['kilometres', 'required']],
    [{ kind: 'kilometres', kilometres: '2001' }, ['kilometres', 'too-high|2000']],
    [{ kind: 'kilometres', kilometres: '1,5' }, ['kilometres', 'not-a-whole-number']],
  ])('is refused at its field: %o', (change, code) => {
    expect(codesOf(expenseInput.safeParse({ ...expense, ...change }))).toContainEqual(code);
  });
});
