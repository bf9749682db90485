import { describe, expect, it } from 'vitest';
import { everyStep, stepOf } from '~/domain/requests/intake/intake-form';
import { screenAnswers, screenTexts, spotsOf } from '~/domain/requests/intake/screen-answers';
import { fieldsOf, keepField } from '~/domain/requests/intake/typed-answers';

const bsn = '111222333';

describe('the text screen of the intake', () => {
  it.each(everyStep)('finds a BSN in every text of step $name, with the spot', ({ name }) => {
    const step = stepOf(name);
    const texts = fieldsOf(step).filter(({ question }) => ['text', 'long-text'].includes(question.kind));
    for (const field of texts) {
      const { errors, findings } = screenAnswers(step, { [field.name]: `nummer ${bsn} hier` });
      expect(errors).toEqual({ [field.name]: 'found-bsn' });
      expect(findings[field.name]).toMatchObject([{ kind: 'bsn', start: 7, end: 16 }]);
    }
  });

  it('lets an organisation have a name and an address', () => {
    const step = stepOf('payment');
    const typed = {
      'payers[0].name': 'Stichting Jan Jansen Zorg',
      'payers[0].addressLine': 'Dorpsstraat 12',
      'payers[0].postalCode': '1234 AB',
      'payers[0].kvk': '12345678',
      'payers[0].invoiceEmail': 'facturen@voorbeeld.example',
    };
    expect(screenAnswers(step, typed)).toEqual({ errors: {}, findings: {} });
  });

  it('asks to look again at a name in a story, until exactly that is kept', () => {
    const text = 'Hierover sprak Pieter de Vries met de school.';
    const story = { name: 'background', text, screening: 'context' } as const;
    const { errors, findings } = screenTexts([story]);
    expect(errors).toEqual({ background: 'look-again' });
    const kept = spotsOf(text, findings.background ?? []);
    expect(kept).toContain('Pieter de Vries');
    expect(screenTexts([{ ...story, kept }]).errors).toEqual({});
    const other = { ...story, text: `${text} En Karin Bakker ook.`, kept };
    expect(screenTexts([other]).errors).toEqual({ background: 'look-again' });
  });

  it('cannot be ticked away where it blocks', () => {
    const text = `Het gaat om ${bsn}.`;
    const typed = { background: text, [keepField('background')]: bsn };
    expect(screenAnswers(stepOf('situation'), typed).errors).toEqual({ background: 'found-bsn' });
  });
});
