import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerBy } from '~/domain/contact/answer-by';
import { messageInput } from '~/domain/contact/inputs';
import { screenMessage } from '~/domain/contact/screen-message';

const typed = {
  topic: 'method',
  name: 'Wil Weten',
  address: 'wil@voorbeeld.example',
  message: 'Kan een school ook een leerreview aanvragen?',
};

describe('a message', () => {
  it('never passes the form and then breaks the length the table allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (message) => {
        const read = messageInput.safeParse({ ...typed, message });
        if (!read.success) return;
        const length = [...read.data.message].length;
        expect(length).toBeGreaterThanOrEqual(10);
        expect(length).toBeLessThanOrEqual(2000);
      }),
    );
    expect(messageInput.safeParse({ ...typed, message: '😀😀😀😀😀' }).success).toBe(false);
    expect(messageInput.safeParse({ ...typed, message: 'a'.repeat(2001) }).success).toBe(false);
  });

  it.each([
    ['topic', 'haast'],
    ['name', 'W'],
    ['name', 'Wil 111222333'],
    ['address', 'wil'],
    ['message', 'te kort'],
  ])('is refused for its %s: %s', (field, value) => {
    const read = messageInput.safeParse({ ...typed, [field]: value });
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  it('may not hold what leads to a person, nor a way to reach one', () => {
    const errorsOf = (message: string, kept = '') => screenMessage({ ...typed, message, kept }).errors;
    expect(errorsOf(typed.message)).toEqual({});
    expect(errorsOf('Bel mij op 030 123 45 67.')).toEqual({ message: 'found-phone' });
    expect(errorsOf('Mail naar wil@voorbeeld.example.')).toEqual({ message: 'found-e-mail' });
    expect(errorsOf('Het gaat om 111222333.')).toEqual({ message: 'found-bsn' });
    expect(errorsOf('Ik sprak met mevrouw Jansen.')).toEqual({ message: 'look-again' });
    expect(errorsOf('Ik sprak met mevrouw Jansen.', 'Jansen')).toEqual({});
    expect(screenMessage({ ...typed, name: 'wil@voorbeeld.example', kept: '' }).errors).toEqual({
      name: 'found-e-mail',
    });
  });
});

describe('the answer', () => {
  it.each([
    ['a Monday', '2027-03-01T09:00:00Z', '2027-03-08'],
    ['a Friday', '2027-03-05T09:00:00Z', '2027-03-12'],
    ['just before Easter', '2027-03-25T09:00:00Z', '2027-04-05'],
    ['a Dutch night', '2027-03-01T23:30:00Z', '2027-03-09'],
  ])('is promised in five working days: sent on %s', (_, sentAt, day) => {
    expect(answerBy(new Date(sentAt))).toBe(day);
  });
});
