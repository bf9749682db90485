import { describe, expect, it } from 'vitest';
import { assessmentInput, effectInput } from '~/domain/reviews/loop/inputs';

function problems(schema: typeof assessmentInput | typeof effectInput, input: Record<string, unknown>) {
  const read = schema.safeParse({ version: '1', ...input });
  return read.success ? [] : read.error.issues.map(({ path, message }) => [path.join('.'), message]);
}

describe('an assessment', () => {
  const document = { status: 'fully', ground: 'document' };
  it('needs words only where it rests on something else', () => {
    expect(problems(assessmentInput, document)).toEqual([]);
    expect(problems(assessmentInput, { ...document, ground: 'other' })).toEqual([['remark', 'required']]);
    expect(problems(assessmentInput, { ...document, ground: 'other', remark: 'Ja' })).toEqual([
      ['remark', 'too-short|5'],
    ]);
  });

  it('takes nothing that leads to a person', () => {
    const remark = 'Gezien met Jan de Vries, bel 06 1234 5678.';
    expect(problems(assessmentInput, { ...document, remark }).map(([path]) => path)).toContain('remark');
  });
});

describe('a look at the effect', () => {
  const looked = { lookedAt: 'practice', outcome: 'seen' };
  it('has a next day when it is too early, and then it is not the last', () => {
    expect(problems(effectInput, looked)).toEqual([]);
    expect(problems(effectInput, { ...looked, isFinal: 'yes' })).toEqual([]);
    expect(problems(effectInput, { ...looked, outcome: 'too-early' })).toEqual([['nextOn', 'required']]);
    expect(
      problems(effectInput, { ...looked, outcome: 'too-early', nextOn: '2031-01-01', isFinal: 'yes' }),
    ).toEqual([['isFinal', 'final-too-early']]);
  });
});
