import { describe, expect, it } from 'vitest';
import { typedIntake } from '#tests/support/factories/intake';
import { firstIncompleteStep, isStepComplete, readAnswers } from '~/domain/requests/intake/intake-answers';
import { everyStep, stepOf, stepsOf } from '~/domain/requests/intake/intake-form';
import { intakeInputs } from '~/domain/requests/intake/intake-inputs';
import type { StepName } from '~/domain/requests/intake/intake-steps';
import { knownAnswers, nestedAnswers, type TypedAnswers } from '~/domain/requests/intake/typed-answers';
import { requestKinds } from '~/domain/requests/request-kind';

/** Which fields of a step are refused, when these answers replace the good ones. */
function refusedFields(name: StepName, changes: TypedAnswers): string[] {
  const typed = { ...typedIntake[name], ...changes };
  const parsed = intakeInputs[name].safeParse(nestedAnswers(stepOf(name), typed));
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
}

describe('the questions of the intake', () => {
  it.each(everyStep)(
    'in step $name are all known to its rules, and the other way round',
    ({ name, questions }) => {
      const asked = questions.map((question) => question.name).sort();
      const ruled = Object.keys(nestedAnswers(stepOf(name), {})).sort();
      expect(ruled).toEqual(asked);
      const parsed = intakeInputs[name].parse(nestedAnswers(stepOf(name), typedIntake[name]));
      expect(asked).toEqual(expect.arrayContaining(Object.keys(parsed)));
    },
  );

  it.each(everyStep)('in step $name are not all answered by an empty form', ({ name }) => {
    expect(isStepComplete(name, { [name]: {} })).toBe(false);
  });

  it.each(everyStep)('in step $name refuse every choice that is not offered', ({ name, questions }) => {
    for (const question of questions) {
      if (question.kind !== 'choice' && question.kind !== 'choices') continue;
      expect(
        refusedFields(name, { [question.name]: 'zoiets' }).map((field) => field.split('.')[0]),
      ).toContain(question.name);
    }
  });

  it.each(everyStep)('in step $name refuse a text that is too long', ({ name, questions }) => {
    for (const question of questions) {
      if (question.kind !== 'text' && question.kind !== 'long-text') continue;
      expect(refusedFields(name, { [question.name]: 'a'.repeat(question.most) })).toEqual([]);
      expect(refusedFields(name, { [question.name]: 'a'.repeat(question.most + 1) })).toEqual([
        question.name,
      ]);
    }
  });

  it.each(requestKinds)('for a %s are read whole when every step is finished, and not one sooner', (kind) => {
    expect(readAnswers(kind, typedIntake)).toMatchObject({ kind });
    expect(firstIncompleteStep(kind, typedIntake)).toBeNull();
    for (const { name } of stepsOf(kind)) {
      const { [name]: _, ...rest } = typedIntake;
      expect(readAnswers(kind, rest)).toBeNull();
      expect(firstIncompleteStep(kind, rest)?.name).toBe(name);
    }
  });

  it('are few for what is small', () => {
    for (const kind of ['consult', 'session', 'talk'] as const) {
      expect(stepsOf(kind).length).toBeLessThanOrEqual(3);
    }
  });
});

describe('rules of single answers', () => {
  it('want a commissioner named where it is not only the own organisation', () => {
    const others = { commissionedBy: 'others', 'commissioners[1].name': '', 'commissioners[1].kind': '' };
    expect(refusedFields('organisation', others)).toEqual(['commissioners.0.name']);
    expect(refusedFields('organisation', { ...others, commissionedBy: 'own' })).toEqual([]);
  });

  it('want an involved organisation unless it is about the own one', () => {
    const none = { ...Object.fromEntries(Object.keys(typedIntake.organisations).map((name) => [name, ''])) };
    const count = { organisationCount: '1' };
    expect(refusedFields('organisations', { ...none, ...count, ownInvolved: 'no' })).toEqual([
      'involved.0.name',
    ]);
    expect(refusedFields('organisations', { ...none, ...count, ownInvolved: 'yes' })).toEqual([]);
  });

  it('point at the empty half of a row, in its own place', () => {
    expect(refusedFields('organisations', { 'involved[5].name': 'GGD Voorbeeld' })).toEqual([
      'involved.5.kind',
    ]);
    expect(refusedFields('organisations', { 'involved[5].kind': 'police' })).toEqual(['involved.5.name']);
    expect(refusedFields('payment', { 'payers[4].kvk': '12345678' })).toEqual(['payers.4.name']);
  });

  it('want shares that make the whole, and each payer once', () => {
    expect(refusedFields('payment', { 'payers[0].share': '60', 'payers[1].share': '41' })).toEqual([
      'payers.0.share',
    ]);
    expect(refusedFields('payment', { 'payers[1].name': 'gemeente voorbeeldstad' })).toEqual([
      'payers.1.name',
    ]);
    expect(refusedFields('payment', { 'payers[0].share': 'veel' })).toEqual(['payers.0.share']);
  });

  it('take numbers of organisations as people write them', () => {
    expect(
      refusedFields('payment', { 'payers[0].kvk': '1234.5678', 'payers[0].oin': '0000000112345678 9000' }),
    ).toEqual([]);
    expect(refusedFields('payment', { 'payers[0].kvk': '123456789' })).toEqual(['payers.0.kvk']);
  });

  it('take no BSN for a phone number', () => {
    expect(refusedFields('organisation', { requesterPhone: '111222333' })).toEqual(['requesterPhone']);
    expect(refusedFields('organisation', { requesterPhone: '+31 (0)30 123 45 67' })).toEqual([]);
  });

  it('want a reason for haste, at most five themes, a real day and all declarations', () => {
    expect(refusedFields('practical', { isUrgent: 'yes' })).toEqual(['urgencyReason']);
    const six = ['neglect', 'migration', 'addiction', 'other', 'suicidality', 'sexual-abuse'];
    expect(refusedFields('situation', { themes: six })).toEqual(['themes']);
    expect(refusedFields('proceedings', { inspectorateDeadlineOn: '2026-02-30' })).toEqual([
      'inspectorateDeadlineOn',
    ]);
    expect(refusedFields('declarations', { toLearn: 'no' })).toEqual(['toLearn']);
  });
});

describe('what is kept of a step', () => {
  it('is only what the step asks for', () => {
    const sent = {
      ...typedIntake.question,
      do: 'back',
      role: 'coordinator',
      'involved[0].name': 'x',
      empty: '',
    };
    expect(knownAnswers(stepOf('question'), sent)).toEqual(typedIntake.question);
    expect(
      knownAnswers(stepOf('organisations'), { 'involved[99].name': 'x', 'involved[0].bsn': 'x' }),
    ).toEqual({});
  });
});
