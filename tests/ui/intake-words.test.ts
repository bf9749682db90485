import { describe, expect, it } from 'vitest';
import { everyStep } from '~/domain/requests/intake/intake-form';
import type { Question } from '~/domain/requests/intake/intake-question';
import { languages } from '~/i18n/language';
import { isMessageKey, translator } from '~/i18n/translate';
import { optionWord, questionWords, rowTitle, stepLead, stepTitle } from '~/ui/domain/intake/intake-words';

describe.each(languages)('the words of the intake in %s', (language) => {
  const t = translator(language);

  it.each(everyStep)('name step $name, its questions and every answer to choose', (step) => {
    expect(stepTitle(t, step.name)).not.toBe(step.name);
    expect(stepLead(t, step.name)).not.toBe('');
    for (const question of step.questions as readonly Question[]) {
      expect(questionWords(t, question.name).label).not.toBe(question.name);
      if (question.kind === 'rows') expect(rowTitle(t, question.name, 0)).toContain('1');
      const asked = question.kind === 'rows' ? question.columns : [question];
      for (const one of asked) {
        const group = question.kind === 'rows' ? 'columns' : 'questions';
        expect(isMessageKey(`intake:${group}.${one.name}.label`)).toBe(true);
        if (one.kind !== 'choice' && one.kind !== 'choices') continue;
        for (const option of one.options) {
          expect(isMessageKey(`domain:${one.words}.${option}`)).toBe(true);
          expect(optionWord(t, one.words, option)).not.toBe('');
        }
      }
    }
  });
});
