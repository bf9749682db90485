import { describe, expect, test } from 'vitest';
import { type SpotKind, spotKinds, spotSeverities, spotSeveritiesOf } from '~/domain/findings/gate/spot';
import { languages } from '~/i18n/language';
import { isMessageKey, translator } from '~/i18n/translate';

const pairs = (Object.keys(spotSeveritiesOf) as SpotKind[]).flatMap((kind) =>
  spotSeveritiesOf[kind].map((severity) => ({ kind, severity })),
);

describe('what the screen of findings finds', () => {
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
      const said = spotSeverities.flatMap((severity) =>
        spotKinds.filter((kind) => isMessageKey(`screening:spot.${severity}.${kind}`)),
      );
      expect(said).toHaveLength(pairs.length);
      expect(spotKinds.filter((kind) => !isMessageKey(`findings:kind.${kind}`))).toEqual([]);
    },
  );
});
