import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { typedIntake } from '#tests/support/factories/intake';
import { type Fields, useTestPortal } from '#tests/support/portal';
import { openedDrafts } from '#tests/support/sealing';
import { printOfTables } from '#tests/support/stored-rows';
import { database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import { provinces } from '~/db/schema/organisations';
import { type NamedStep, stepPath, stepsOf } from '~/domain/requests/intake/intake-form';
import { fieldsOf, keepField } from '~/domain/requests/intake/typed-answers';
import { requestKinds } from '~/domain/requests/request-kind';

const portal = useTestPortal();
const routeId = 'routes/requester/intake-step';
/** Few enough for every run of all tests; SUBMISSIONS=10000 asks for the whole ten thousand. */
const submissions = Number(process.env.SUBMISSIONS ?? 1_000);
/** How many browsers write at once, each its own draft. */
const browsers = 4;
/** One in so many is answered as a whole page, as to a browser; the others as data, which is the same without markup. */
const pageEvery = 40;

const pages = requestKinds.flatMap((kind) => stepsOf(kind).map((step) => ({ kind, step })));

const hostile = [
  "'; drop table intake_drafts; --",
  '<script>alert(1)</script>',
  '{{constructor.constructor("return 1")()}}',
  '../../etc/passwd',
  '\u0000\u0007\u202e',
  '\ud83d',
  '=cmd|calc!A1',
  '%00%0d%0aSet-Cookie: a=b',
  '#{7*7}',
  '111222333',
  'BSN 123456782 van Jan Jansen, 06-12345678',
  '1e999',
  '-1',
  'NaN',
  '[object Object]',
];
const unknownNames = [
  'status',
  'requesterId',
  'role',
  'isAdmin',
  '__proto__',
  'constructor.prototype.polluted',
  'toString',
  'id',
  'kind',
  'becameRequestId',
  'involved[999999].name',
  'payers[-1].share',
  'a'.repeat(500),
  '',
  'naam met spaties',
  'emoji 🙂',
];

const someText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
  { weight: 1, arbitrary: fc.constantFrom('a'.repeat(700), 'samen leren '.repeat(400), ' '.repeat(300)) },
);

/** Good answers of a step with some of them missing, replaced or doubled, and others that nobody asked for. */
function someSubmission({ step }: { readonly step: NamedStep }): fc.Arbitrary<Fields> {
  const good = Object.entries(typedIntake[step.name]) as [string, string | readonly string[]][];
  const names = fieldsOf(step).map(({ name }) => name);
  const aName = fc.constantFrom(...names, ...names.map(keepField), ...unknownNames);
  const aValue = fc.oneof(someText, fc.array(someText, { minLength: 2, maxLength: 4 }));
  return fc
    .record({
      kept: fc.subarray(good, { minLength: 0 }),
      whole: fc.boolean(),
      others: fc.array(fc.tuple(aName, aValue), { maxLength: 6 }),
      pressed: fc.constantFrom('', '', 'back', 'save', 'more', 'iets anders'),
    })
    .map(({ kept, whole, others, pressed }) =>
      Object.fromEntries([...(whole ? good : kept), ...others, ...(pressed ? [['do', pressed]] : [])]),
    );
}

const aSubmission = fc
  .constantFrom(...pages)
  .chain((page) => someSubmission(page).map((fields) => ({ ...page, fields })));

/** As the server gets to see it: what a browser cannot send, or a text column not hold, is taken out on the way in. */
function received(value: string): string {
  return (
    new URLSearchParams({ value })
      .toString()
      .slice('value='.length)
      .replace(/.*/s, (encoded) => new URLSearchParams(`value=${encoded}`).get('value') ?? '')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .normalize('NFC')
  );
}

/** What was typed in fields of the step and does not come back. */
function lost(step: NamedStep, fields: Fields, values: Readonly<Record<string, unknown>>): string[] {
  return fieldsOf(step).flatMap(({ name }) => {
    const sent = fields[name];
    if (sent === undefined) return [];
    const wanted = [sent].flat().map(received);
    const back = [values[name]].flat();
    return JSON.stringify(back) === JSON.stringify(wanted) ? [] : [name];
  });
}

beforeAll(async () => {
  await database().insert(provinces).values({ code: 'ZZ', name: 'Voorbeeldland' }).onConflictDoNothing();
});

describe(`${submissions} submissions of the intake, missing, extra, huge, malformed and hostile`, () => {
  const drafts = new Set<string>();
  const outcomes = new Map<number, number>();
  let before: Awaited<ReturnType<typeof printOfTables>>;

  beforeAll(async () => {
    before = await printOfTables();
  });

  it.each(Array.from({ length: browsers }, (_, index) => index + 1))(
    'are all answered, and lose nothing that was typed (browser %i)',
    { timeout: 60_000 + submissions * 100 },
    async () => {
      let cookie: string | undefined;
      let count = 0;
      await fc.assert(
        fc.asyncProperty(aSubmission, async ({ kind, step, fields }) => {
          count += 1;
          const wholePage = count % pageEvery === 0;
          const path = stepPath(kind, step);
          const target = wholePage ? path : `${path}?${new URLSearchParams({ _data: routeId })}`;
          const answer = await portal.send(target, fields, { cookie });
          outcomes.set(answer.status, (outcomes.get(answer.status) ?? 0) + 1);
          expect([204, 303, 422]).toContain(answer.status);
          const kept = answer.headers['set-cookie']?.find((one) => one.includes('leerkring-aanvraag='));
          if (kept) {
            cookie = kept.split(';', 1)[0];
            drafts.add(cookie ?? '');
          }
          if (answer.status !== 422 || wholePage) return;
          const { form } = JSON.parse(answer.body) as { form: { values: Record<string, unknown> } };
          expect(lost(step, fields, form.values)).toEqual([]);
        }),
        { numRuns: submissions / browsers, endOnFailure: true },
      );
      await database().delete(rateLimits);
    },
  );

  it('were accepted and refused both, often enough to say something', () => {
    const of = (...statuses: number[]) => statuses.reduce((sum, one) => sum + (outcomes.get(one) ?? 0), 0);
    expect(of(204, 303) + of(422)).toBe(submissions);
    expect(of(204, 303)).toBeGreaterThan(submissions / 10);
    expect(of(422)).toBeGreaterThan(submissions / 10);
  });

  it('left drafts alone behind, with nothing in them that no question asks', async () => {
    const after = await printOfTables();
    const written = Object.keys(after).filter((table) => before[table] !== after[table]);
    expect(written).toEqual(['intake_drafts']);
    const opened = await openedDrafts();
    expect(opened.length).toBe(drafts.size);
    const allowed = new Map<string, readonly string[]>(
      pages.map(({ step }) => [step.name, fieldsOf(step).flatMap(({ name }) => [name, keepField(name)])]),
    );
    for (const draft of opened) {
      for (const [step, answers] of Object.entries(
        JSON.parse(draft) as Record<string, Record<string, unknown>>,
      )) {
        expect(allowed.get(step)).toEqual(expect.arrayContaining(Object.keys(answers)));
        for (const value of Object.values(answers).flat()) expect(typeof value).toBe('string');
      }
      expect(draft).not.toContain('111222333');
      expect(draft).not.toContain('123456782');
    }
  });
});
