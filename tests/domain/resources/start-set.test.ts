import { describe, expect, test } from 'vitest';
import { screenText } from '~/domain/privacy/text-screen';
import { resourceInput } from '~/domain/resources/inputs';
import { methodSteps, moments } from '~/domain/resources/resource-words';
import { startSet } from '~/domain/resources/start-set/start-set';

describe.each(startSet.map((one) => [one.slug, one] as const))('%s', (slug, start) => {
  test('would be taken from an editor as well', () => {
    const { nl, en, steps, moments: needed, kind, audience } = start;
    const typed = {
      titleNl: nl.title,
      summaryNl: nl.summary,
      bodyNl: nl.body,
      titleEn: en.title,
      summaryEn: en.summary,
      bodyEn: en.body,
      steps: [...steps],
      moments: [...needed],
      kind,
      audience,
    };
    expect(resourceInput.safeParse(typed).error).toBeUndefined();
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('says the same in both languages, as far as its form goes', () => {
    const formOf = (body: string) =>
      body
        .split('\n')
        .flatMap((line) => /^(#+|-|\d+\.|>)(?= )/.exec(line)?.[1] ?? (line === '' ? [] : ['text']));
    expect(formOf(start.en.body)).toEqual(formOf(start.nl.body));
  });

  test('names nobody and has short sentences', () => {
    const people = screenText(start.nl.body).filter(({ kind }) => kind !== 'name');
    expect(people).toEqual([]);
    const sentences = start.nl.body.split(/[.?!:]\s|\n/).map((one) => one.split(/\s+/).length);
    expect(Math.max(...sentences)).toBeLessThanOrEqual(30);
  });
});

test('there is something for every step and every moment', () => {
  const steps = new Set(startSet.flatMap((one) => one.steps));
  expect(methodSteps.filter((step) => !steps.has(step))).toEqual([]);
  const needed = new Set(startSet.flatMap((one) => one.moments));
  expect(moments.filter((moment) => !needed.has(moment))).toEqual([]);
  expect(new Set(startSet.map(({ slug }) => slug)).size).toBe(startSet.length);
});
