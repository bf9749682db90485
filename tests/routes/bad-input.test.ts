import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '#tests/support/http-client';
import { decoded, type FormField, filledIn, isTyped, leftEmpty } from '#tests/support/page-forms';
import { type Fields, useTestPortal } from '#tests/support/portal';
import { printOfTables, tablesHolding } from '#tests/support/stored-rows';
import { database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import { type FoundForm, findEveryForm } from './every-form';

const portal = useTestPortal();

/** Passes the eleven-test and belongs to nobody; also as people write it. */
const citizenNumber = '111222333';
const citizenNumberSpaced = '111.222.333';
/** A month without hours is an answer. */
const mayBeEmpty = ['/reviewer/beschikbaarheid'];

describe('every form of the portal', () => {
  let forms: readonly FoundForm[];
  let print: Readonly<Record<string, string>>;

  beforeAll(async () => {
    forms = await findEveryForm(portal);
    print = await printOfTables();
  }, 120_000);

  /** The tables that are not as they were when this was last asked. */
  async function changedSince(): Promise<string | null> {
    const before = print;
    print = await printOfTables();
    return changed(before, print);
  }

  beforeEach(async () => {
    await database().delete(rateLimits);
  });

  /** A button without a form of its own is refused on the page it leads back to. */
  async function send(
    form: FoundForm,
    fields: Fields,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    await database().delete(rateLimits);
    const answer = await portal.send(form.action, fields, { cookie: form.cookie, headers });
    const flash = answer.headers['set-cookie']?.find((cookie) => cookie.includes('flash'));
    if (answer.status !== 303 || !flash) return answer;
    const cookie = [form.cookie, flash.split(';', 1)[0]].filter(Boolean).join('; ');
    return { ...(await portal.page(answer.headers.location ?? '', { cookie })), status: answer.status };
  }

  it('is found', () => {
    expect(forms.filter(({ fields }) => fields.some(isTyped)).length).toBeGreaterThan(15);
    expect(forms.map(({ page }) => page)).toContain('/inloggen');
  });

  it('says what is missing when it comes in empty, and keeps nothing', { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    for (const form of forms.filter(({ fields }) => fields.some(({ required }) => required))) {
      if (mayBeEmpty.includes(form.page)) continue;
      const answer = await send(form, leftEmpty(form));
      wrong.push(...complaints(form, 'empty', answer, refusedInWords(answer)));
      wrong.push(...complaints(form, 'empty', answer, await changedSince()));
    }
    expect(wrong).toEqual([]);
  });

  it('takes 100 kB of text in no field, says so and loses no other field', { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    const long = 'samen leren '.repeat(8_500);
    for (const form of forms.filter(({ fields }) => fields.some(isTyped))) {
      for (const field of form.fields.filter(isTyped)) {
        const typed = { ...filledIn(form), [field.name]: long };
        const answer = await send(form, typed);
        const what = `100 kB in ${field.name}`;
        wrong.push(...complaints(form, what, answer, refusedInWords(answer)));
        wrong.push(...complaints(form, what, answer, lostWords(answer, form, typed, field)));
      }
      wrong.push(...wroteIn(form, await changedSince()));
    }
    expect(wrong).toEqual([]);
  });

  it('is refused in words when it is 10 MB', async () => {
    const answer = await portal.send('/inloggen', { address: 'a'.repeat(10_000_000) });
    expect(answer.status).toBe(413);
    expect(answer.body).toContain('Dit formulier is te groot');
  });

  it('takes a citizen service number in no field, and keeps it nowhere', { timeout: 240_000 }, async () => {
    const wrong: string[] = [];
    for (const form of forms) {
      for (const [at, field] of form.fields.filter(isTyped).entries()) {
        // A free text that is not screened lets either through; a field with a form of its own may know only one.
        const asTyped = at % 2 === 0 ? citizenNumberSpaced : citizenNumber;
        const texts =
          field.type === 'textarea'
            ? [`Er staat nog iets in: ${asTyped}, zo te zien.`]
            : [citizenNumber, citizenNumberSpaced];
        for (const text of texts) {
          const typed = { ...filledIn(form), [field.name]: text };
          const answer = await send(form, typed);
          const what = `a BSN in ${field.name}`;
          wrong.push(...complaints(form, what, answer, refusedInWords(answer)));
          wrong.push(...complaints(form, what, answer, unmarked(answer, field)));
        }
      }
      wrong.push(...wroteIn(form, await changedSince()));
    }
    expect(wrong).toEqual([]);
    expect(await tablesHolding([citizenNumber, citizenNumberSpaced])).toEqual([]);
    const logged = portal.logLines.filter((line) => /111.?222.?333/.test(line));
    expect(logged).toEqual([]);
  });

  it('is not found when it is about what is somebody else’s', { timeout: 60_000 }, async () => {
    const strangers = forms.filter(({ elsewhere }) => elsewhere !== undefined);
    expect(strangers.length).toBeGreaterThan(5);
    const wrong: string[] = [];
    for (const form of strangers) {
      const action = form.elsewhere ?? '';
      const answer = await send({ ...form, action }, { ...filledIn(form), version: '1' });
      const inWords = answer.body.includes('Deze pagina bestaat niet') ? null : 'says something else';
      wrong.push(...complaints(form, 'somebody else’s', answer, answer.status === 404 ? inWords : 'not 404'));
      wrong.push(...complaints(form, 'somebody else’s', answer, await changedSince()));
    }
    expect(wrong).toEqual([]);
  });

  it('is refused from another site, whatever it says', { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    const origins: readonly Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', origin: portal.origin },
    ];
    // The gate stands before every route and knows none; its own test tries every kind of origin.
    for (const [at, form] of forms.entries()) {
      const answer = await send(form, filledIn(form), origins[at % origins.length]);
      const inWords = answer.body.includes('Dit formulier kwam niet van onze site');
      if (answer.status !== 403 || !inWords) wrong.push(`${form.page}: ${answer.status}`);
    }
    expect(wrong).toEqual([]);
    expect(await changedSince()).toBeNull();
  });
});

function complaints(form: FoundForm, what: string, answer: Answer, problem: string | null): string[] {
  return problem === null ? [] : [`${form.page} → ${form.action}, ${what}: ${answer.status} ${problem}`];
}

/** Asked once for all fields of a form: reading every table takes longer than sending it. */
function wroteIn(form: FoundForm, problem: string | null): string[] {
  return problem === null ? [] : [`${form.page} → ${form.action}: ${problem}`];
}

/** A refusal that the page itself explains: in the summary of the form, or by the field. */
function refusedInWords({ status, body }: Answer): string | null {
  if (status >= 500) return 'is a failure of ours';
  if (status === 303 && body.includes('utrecht-alert--warning')) return null;
  if (status < 400) return 'was not refused';
  return /id="(?:[\w-]*-)?form-errors"|id="[^"]*-errors"/.test(body) ? null : 'says nothing';
}

function lostWords({ body }: Answer, form: FoundForm, typed: Fields, except: FormField): string | null {
  const text = decoded(body);
  const lost = form.fields
    .filter((field) => isTyped(field) && field.name !== except.name)
    .filter(({ name }) => typeof typed[name] === 'string' && !text.includes(String(typed[name])));
  return lost.length === 0 ? null : `lost ${lost.map(({ name }) => name).join(', ')}`;
}

/** The field says that it is wrong, and shows what was typed. */
function unmarked({ status, body }: Answer, { name }: FormField): string | null {
  if (status >= 500 || status < 400) return null;
  const control = new RegExp(`<(?:input|textarea)[^>]*name="${name.replace(/[[\].]/g, '\\$&')}"[^>]*>`).exec(
    body,
  )?.[0];
  if (!control) return 'does not show the field again';
  if (!control.includes('aria-invalid="true"')) return 'does not mark the field';
  if (control.startsWith('<textarea') && !/<mark>111.?222.?333<\/mark>/.test(body))
    return 'does not mark the spot';
  return /111.?222.?333/.test(body) ? null : 'lost what was typed';
}

function changed(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string | null {
  const written = Object.keys(after).filter((table) => before[table] !== after[table]);
  return written.length === 0 ? null : `wrote to ${written.join(', ')}`;
}
