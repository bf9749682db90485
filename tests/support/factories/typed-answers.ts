import fc from 'fast-check';
import type { DraftAnswers } from '~/domain/requests/intake/intake-answers';
import type { IntakeStep, SimpleQuestion } from '~/domain/requests/intake/intake-question';
import { fieldsOf } from '~/domain/requests/intake/typed-answers';

/** Any answers the questions of these steps allow; of each field that may be none. */
export function someAnswers(steps: readonly IntakeStep[]): fc.Arbitrary<DraftAnswers> {
  const stepAnswers = steps.map((step) => {
    const fields = fieldsOf(step).map(({ name, question }) => [
      name,
      fc.option(someAnswer(question), { nil: '', freq: 2 }),
    ]);
    return [step.name, fc.record(Object.fromEntries(fields))] as const;
  });
  return fc.record(Object.fromEntries(stepAnswers)) as fc.Arbitrary<DraftAnswers>;
}

function someAnswer(question: SimpleQuestion): fc.Arbitrary<string | string[]> {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
        .filter((text) => text.length <= question.most);
    case 'digits':
      return fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: question.most, maxLength: question.most })
        .map((digits) => digits.join(''));
    case 'choice':
      return fc.constantFrom(...question.options);
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...question.options), { minLength: 1, maxLength: question.most });
    case 'email':
      return fc.emailAddress({ size: 'small' }).map((address) => address.toLowerCase());
    case 'phone':
      return fc.constant('030 123 45 67');
    case 'day':
      return fc
        .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    case 'month':
      return fc
        .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 7));
    case 'number':
      return fc.integer({ min: 1, max: 40 }).map(String);
    case 'share':
      return fc.integer({ min: 1, max: 10_000 }).map((share) => String(share / 100).replace('.', ','));
    case 'region':
      return fc.constantFrom('province:PV26', 'region:eemland', 'region:bestaat-niet-meer');
    case 'tick':
      return fc.constant('yes');
  }
}
