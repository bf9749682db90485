import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fail } from '~/domain/kernel/result';
import { failureToForm, readForm } from '~/web/forms.server';

const schema = z.object({
  name: z.string().max(20),
  email: z.email(),
  region: z.enum(['north', 'south']),
  hours: z.number().min(1).max(40),
  story: z.string().min(3, 'too-short|3').optional(),
  sectors: z
    .array(z.enum(['care', 'school']))
    .min(1)
    .max(2),
});

const good = [
  ['name', 'Noor'],
  ['email', 'noor@one.example'],
  ['region', 'north'],
  ['hours', '8'],
  ['sectors', 'care'],
  ['sectors', 'school'],
] as const;

function request(fields: readonly (readonly [string, string])[]): Request {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return new Request('https://portal.example/form', { method: 'POST', body });
}

const changed = (changes: Record<string, string | undefined>) =>
  request([
    ...good.filter(([name]) => !(name in changes)),
    ...Object.entries(changes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  ]);

async function errorsOf(changes: Record<string, string | undefined>) {
  const reading = await readForm(changed(changes), schema);
  return reading.ok ? {} : reading.form.errors;
}

describe('reading a form', () => {
  test('gives the value of a good one, and ignores what nobody asked for', async () => {
    const reading = await readForm(changed({ role: 'coordinator' }), schema);
    expect(reading).toMatchObject({
      ok: true,
      value: {
        name: 'Noor',
        email: 'noor@one.example',
        region: 'north',
        hours: 8,
        sectors: ['care', 'school'],
      },
    });
    expect(reading.ok && reading.value).not.toHaveProperty('role');
  });

  test('gives a code for every field of an empty one', async () => {
    const reading = await readForm(request([]), schema);
    expect(reading.ok ? {} : reading.form.errors).toEqual({
      name: 'required',
      email: 'required',
      region: 'choose',
      hours: 'required',
      sectors: 'too-few|1',
    });
  });

  test.each([
    [{ name: '' }, { name: 'required' }],
    [{ name: 'n'.repeat(21) }, { name: 'too-long|20' }],
    [{ email: 'noor' }, { email: 'not-an-email' }],
    [{ region: 'east' }, { region: 'not-an-option' }],
    [{ hours: 'many' }, { hours: 'not-a-number' }],
    [{ hours: '0' }, { hours: 'too-low|1' }],
    [{ hours: '41' }, { hours: 'too-high|40' }],
    [{ story: 'ab' }, { story: 'too-short|3' }],
  ])('%o gives %o', async (changes: Record<string, string>, errors) => {
    expect(await errorsOf(changes)).toEqual(errors);
  });

  test('loses nothing of what was typed', async () => {
    const reading = await readForm(changed({ email: 'half an address', story: 'two\r\nlines' }), schema);
    expect(reading.ok ? {} : reading.form.values).toEqual({
      name: 'Noor',
      email: 'half an address',
      region: 'north',
      hours: '8',
      story: 'two\nlines',
      sectors: ['care', 'school'],
    });
  });

  test('shows no more than 20,000 characters of a field again', async () => {
    const reading = await readForm(changed({ name: 'n'.repeat(100_000) }), schema);
    expect(reading.ok ? {} : reading.form.errors).toEqual({ name: 'too-long|20' });
    expect(reading.ok ? '' : reading.form.values.name).toHaveLength(20_000);
  });

  test('counts a line end once, as the person who typed it does', async () => {
    expect(await errorsOf({ name: 'nine\r\nteen letters' })).toEqual({});
    expect(await errorsOf({ name: 'a\r\n'.repeat(10) })).toEqual({});
  });

  test('takes out what a text column cannot hold', async () => {
    const reading = await readForm(changed({ name: 'No\u0000or\u0007' }), schema);
    expect(reading).toMatchObject({ ok: true, value: { name: 'Noor' } });
  });

  test('is not steered by reserved names, huge lists or files', async () => {
    const body = new FormData();
    for (const [name, value] of good) body.append(name, value);
    for (const name of [
      '__intent__',
      '__state__',
      '__proto__.name',
      'constructor.prototype.x',
      'x[4000000000]',
    ]) {
      body.append(name, 'evil');
    }
    body.append('story', new File(['evil'], 'story.txt'));
    const reading = await readForm(new Request('https://portal.example/', { method: 'POST', body }), schema);
    expect(reading).toMatchObject({ ok: true, value: { name: 'Noor' } });
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });

  test('answers 400 to what is no form at all', async () => {
    const body = new Request('https://portal.example/', {
      method: 'POST',
      body: '{"name":"Noor"}',
      headers: { 'Content-Type': 'application/json' },
    });
    await expect(readForm(body, schema)).rejects.toMatchObject({ status: 400 });
  });

  test('never throws on any fields, and keeps the text of known ones', async () => {
    const pair = fc.tuple(
      fc.oneof(fc.string(), fc.constantFrom('name', 'sectors[1]', 'a.b[0].c')),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pair), async (fields) => {
        const reading = await readForm(request(fields), schema);
        expect(reading.ok).toBe(false);
      }),
    );
  });
});

describe('a refusal as a form', () => {
  test('without fields is about the whole form', () => {
    expect(failureToForm(fail('stale'), { name: 'Noor' })).toEqual({
      values: { name: 'Noor' },
      errors: { '': 'stale' },
    });
  });

  test('with fields is about those', () => {
    expect(failureToForm(fail('not-a-day', { startsOn: 'in-the-past' }), {}).errors).toEqual({
      startsOn: 'in-the-past',
    });
  });
});
