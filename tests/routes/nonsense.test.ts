import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { filledIn, type PageForm } from '#tests/support/page-forms';
import { encoded, type Fields, useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { brokenInvariants } from '~/db/invariants.server';
import { rateLimits } from '~/db/schema/accounts';
import { type FoundForm, findEveryForm } from './every-form';

const portal = useTestPortal();

const nasty = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '😀'.repeat(50),
  '-1',
  '1e309',
  'NaN',
  '2030-02-30',
  '9'.repeat(40),
  "'; drop table people; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '{"$ne":null}',
  '%00',
  '\u202e\u200b',
] as const;

const strangeNames = ['__proto__', 'constructor[prototype]', 'a[999999999]', 'themes[]', '[0].name', 'x.y.z'];

/** A form of ours with some of its fields turned into nonsense, left out, or sent twice, and fields that are not ours. */
function nonsenseFor(form: PageForm): fc.Arbitrary<Fields> {
  const names = form.fields.map(({ name }) => name);
  const value = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 80 }));
  const name = fc.oneof(...(names.length > 0 ? [{ weight: 4, arbitrary: fc.constantFrom(...names) }] : []), {
    weight: 1,
    arbitrary: fc.constantFrom(...strangeNames),
  });
  const change = fc.tuple(name, fc.oneof(value, fc.array(value, { maxLength: 3 })));
  return fc
    .array(change, { minLength: 1, maxLength: 6 })
    .map((changes) => ({ ...filledIn(form), ...Object.fromEntries(changes) }));
}

describe('nonsense in any form', () => {
  let forms: readonly FoundForm[];

  beforeAll(async () => {
    forms = (await findEveryForm(portal)).filter(({ fields }) => fields.length > 0);
  }, 120_000);

  it('is never a failure of ours', { timeout: 240_000 }, async () => {
    for (const form of forms) {
      await fc.assert(
        fc.asyncProperty(nonsenseFor(form), async (fields) => {
          await database().delete(rateLimits);
          const { status } = await portal.send(form.action, fields, { cookie: form.cookie });
          expect(status, `${form.action} ${encoded(fields)}`).toBeLessThan(500);
        }),
        { numRuns: 8 },
      );
    }
    expect(await brokenInvariants(database())).toEqual([]);
  });

  it('is never a failure of ours as a body that is no form at all', async () => {
    const types = [
      'application/json',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'text/plain',
      '',
    ];
    for (const form of forms) {
      for (const type of types) {
        const { status } = await portal.ask(form.action, {
          method: 'POST',
          headers: {
            'content-type': type,
            'sec-fetch-site': 'same-origin',
            ...(form.cookie ? { cookie: form.cookie } : {}),
          },
          body: '{"a":[1,2',
        });
        expect(status, `${form.action} as ${type}`).toBeLessThan(500);
        expect(status).toBeGreaterThanOrEqual(300);
      }
    }
  });
});
