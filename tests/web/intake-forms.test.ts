import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedIntake } from '#tests/support/factories/intake';
import { everyStep } from '~/domain/requests/intake/intake-form';
import { intakeInputs } from '~/domain/requests/intake/intake-inputs';
import { screenAnswers } from '~/domain/requests/intake/screen-answers';
import { errorsOnPage, fieldsOf, knownAnswers, nestedAnswers } from '~/domain/requests/intake/typed-answers';
import { moreRows, shownRows } from '~/ui/domain/intake/shown-rows';
import { readForm } from '~/web/forms.server';

const names = everyStep.flatMap((step) => fieldsOf(step).map(({ name }) => name));
const oddNames = [
  '',
  'do',
  'shown',
  'themes[]',
  'themes[0]',
  'involved',
  'involved[]',
  'involved[-1].name',
  'involved[1e9].name',
  'involved[0].name.first',
  'involved[0][0]',
  'payers.length',
  '__proto__.name',
  'involved[0].__proto__',
  'constructor',
  'toString',
  '[0]',
  'a.b[c',
];
const someName = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...oddNames), fc.string());
const goodValues = Object.values(typedIntake).flatMap((typed) => Object.values(typed).flat());
const oddValues = [
  '',
  ' ',
  '111222333',
  'jan@voorbeeld.example',
  '01-02-2010',
  '1e999',
  'NaN',
  '-0',
  '𝟏𝟐𝟑',
  '\ud83d',
  '=1+1',
];
const someValue = fc.oneof(
  fc.constantFrom(...goodValues, ...oddValues),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 3000 }),
  fc.constantFrom('a'.repeat(100_000), '1 '.repeat(20_000)),
);
const someForm = fc.array(fc.tuple(someName, someValue), { maxLength: 40 });

function posted(fields: readonly (readonly [string, string])[]): Request {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return new Request('https://portal.example/aanvraag/nieuw/leerreview/situatie', { method: 'POST', body });
}

describe('whatever somebody sends to a step of the intake', () => {
  it.each(everyStep)(
    '$name is answered with an error per field or a right value, never thrown',
    async (step) => {
      await fc.assert(
        fc.asyncProperty(someForm, fc.boolean(), async (fields, onTop) => {
          const good = Object.entries(typedIntake[step.name]).flatMap(([name, value]) =>
            [value].flat().map((one) => [name, one] as const),
          );
          const reading = await readForm(
            posted(onTop ? [...good, ...fields] : fields),
            intakeInputs[step.name],
          );
          const typed = reading.ok ? reading.typed : reading.form.values;

          const { errors, findings } = screenAnswers(step, typed);
          for (const name of Object.keys(errors)) expect(findings[name]?.length).toBeGreaterThan(0);
          const rows = shownRows(step, typed);
          expect(moreRows(step, typed)).toBeGreaterThanOrEqual(rows);

          const known = knownAnswers(step, typed);
          const again = intakeInputs[step.name].safeParse(nestedAnswers(step, known));
          const onPage = reading.ok ? {} : errorsOnPage(step, reading.form.errors);
          // Both ways of reading agree: what the page calls right can be kept, and is right when it is submitted.
          if (reading.ok) expect(again.success).toBe(true);
          else expect(Object.keys(onPage).length).toBeGreaterThan(0);
        }),
        { numRuns: 150 },
      );
    },
  );
});
