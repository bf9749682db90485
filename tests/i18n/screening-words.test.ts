import { describe, expect, test } from 'vitest';
import { type FindingKind, findingKinds, severities, severitiesOf } from '~/domain/privacy/finding';
import { languages } from '~/i18n/language';
import { messageOf } from '~/i18n/message-code';
import { isMessageKey, translator } from '~/i18n/translate';

const pairs = (Object.keys(severitiesOf) as FindingKind[]).flatMap((kind) =>
  severitiesOf[kind].map((severity) => ({ kind, severity })),
);

describe('what the screen finds', () => {
  test('is of a kind of which is said how it can be found', () => {
    expect(Object.keys(severitiesOf).sort()).toEqual([...findingKinds].sort());
  });

  test.each(languages)(
    'has words of its own for every kind and severity, and for no other (%s)',
    (language) => {
      const t = translator(language);
      const words = pairs.map(({ kind, severity }) => {
        const key = `screening:spot.${severity}.${kind}`;
        return isMessageKey(key) ? t(key) : `no words for ${key}`;
      });
      expect(words.filter((text) => text.startsWith('no words'))).toEqual([]);
      expect(new Set(words).size).toBe(pairs.length);
      const said = severities.flatMap((severity) =>
        findingKinds.filter((kind) => isMessageKey(`screening:spot.${severity}.${kind}`)),
      );
      expect(said).toHaveLength(pairs.length);
    },
  );

  test.each(languages)('has an error of its own where it refuses a text (%s)', (language) => {
    const t = translator(language);
    const refusals = pairs
      .filter(({ severity }) => severity === 'block')
      .map(({ kind }) => messageOf(t, `found-${kind}`));
    expect(new Set([...refusals, messageOf(t, 'look-again'), messageOf(t, 'unknown')]).size).toBe(
      refusals.length + 2,
    );
  });
});
