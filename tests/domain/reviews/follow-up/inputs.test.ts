import { describe, expect, it } from 'vitest';
import {
  evaluationInput,
  publicationInput,
  recommendationInput,
  reportInput,
  responseInput,
} from '~/domain/reviews/follow-up/inputs';

const codes = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  Object.fromEntries((result.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));

const label = (text: string) =>
  codes(recommendationInput.safeParse({ version: 1, kind: 'question', label: text })).label;

describe('the label of a recommendation', () => {
  it.each([
    'Overdracht tussen wijkteam en jeugdbescherming bij verhuizing',
    'Wie houdt overzicht als meer dan drie organisaties betrokken zijn?',
    'Afspraken over bereikbaarheid buiten kantooruren',
    'Tijd voor overleg in de caseload van het lokale team',
  ])('says something about the system: %s', (text) => {
    expect(label(text)).toBeUndefined();
  });

  it.each([
    'De moeder van Jayden is te laat gehoord',
    'Mevrouw Jansen moet beter samenwerken',
    'Bel 06 12345678 over de afspraken',
    'Het gezin aan de Dorpsstraat 12 kreeg te laat hulp',
    'Dossier van jongen geboren op 12 maart 2014',
  ])('holds nothing that leads to a person: %s', (text) => {
    expect(label(text)).toMatch(/^found-/);
  });

  it('is short', () => {
    expect(label('kort')).toBe('too-short|5');
    expect(label('x'.repeat(161))).toBe('too-long|160');
  });
});

describe('a response', () => {
  const answer = (values: object) => codes(responseInput.safeParse({ version: 1, ...values }));

  it('needs an owner and a day when something is done with it', () => {
    expect(answer({ response: 'adopted' })).toEqual({ ownerFunction: 'required', dueOn: 'required' });
    expect(answer({ response: 'partly' })).toEqual({ ownerFunction: 'required', dueOn: 'required' });
    expect(answer({ response: 'undecided' })).toEqual({});
    expect(answer({ response: 'adopted', ownerFunction: 'hoofd jeugd', dueOn: '2030-09-01' })).toEqual({});
  });

  it('says why when nothing is done with it', () => {
    expect(answer({ response: 'rejected' })).toEqual({ explanation: 'required' });
    expect(answer({ response: 'rejected', explanation: 'Dit regelen we al.' })).toEqual({});
  });

  it('names a function, never a person', () => {
    const owner = (ownerFunction: string) =>
      answer({ response: 'adopted', dueOn: '2030-09-01', ownerFunction });
    expect(owner('teammanager toegang jeugd')).toEqual({});
    expect(owner('directeur Jeugd en Gezin')).toEqual({});
    expect(owner('Karin de Vries')).toEqual({ ownerFunction: 'found-name' });
    expect(owner('k.devries@gemeente.example')).toEqual({ ownerFunction: 'found-e-mail' });
  });
});

describe('report and publication', () => {
  it('are a reference and a function', () => {
    expect(codes(reportInput.safeParse({ version: 1, reportReference: 'Zaaksysteem Z-2030-114' }))).toEqual(
      {},
    );
    expect(codes(reportInput.safeParse({ version: 1, reportReference: 'ab' }))).toEqual({
      reportReference: 'too-short|3',
    });
    const decided = { version: 1, publication: 'summary', byFunction: 'Karin de Vries' };
    expect(codes(publicationInput.safeParse(decided))).toEqual({ byFunction: 'found-name' });
  });
});

describe('an evaluation', () => {
  it('answers every question, from one to five', () => {
    const all = { safe: 1, heard: 2, learned: 3, useful: 4, recommended: 5 };
    expect(evaluationInput.safeParse(all).success).toBe(true);
    expect(evaluationInput.safeParse({ ...all, safe: 6 }).success).toBe(false);
    expect(evaluationInput.safeParse({ ...all, safe: undefined }).success).toBe(false);
    expect(evaluationInput.safeParse({ ...all, heard: 2.5 }).success).toBe(false);
  });
});
