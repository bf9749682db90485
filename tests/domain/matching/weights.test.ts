import { describe, expect, it } from 'vitest';
import { languages } from '~/domain/accounts/language';
import { hardRules, softRules } from '~/domain/matching/matching-rule';
import { softThresholds, softWeights, weightSources } from '~/domain/matching/weights';
import { isMessageKey, translator } from '~/i18n/translate';

describe('the public table of weights', () => {
  it('has words for every rule, weight and source', () => {
    const keys = [
      ...hardRules.flatMap((rule) => [`hardRule.${rule}.name`, `hardRule.${rule}.why`]),
      ...softRules.flatMap((rule) => [`softRule.${rule}.name`, `softRule.${rule}.why`]),
      ...Object.keys(softWeights).map((code) => `weight.${code}`),
      ...weightSources.map((source) => `source.${source}`),
    ];
    expect(keys.filter((key) => !isMessageKey(`matching:${key}`))).toEqual([]);
  });

  it('uses every soft rule', () => {
    expect(new Set(Object.values(softWeights).map(({ rule }) => rule))).toEqual(new Set(softRules));
  });

  it('tells the thresholds it really uses', () => {
    for (const language of languages) {
      const t = translator(language);
      expect(t('matching:weight.recent-review')).toContain(String(softThresholds.recentReviewMonths));
      expect(t('matching:weight.few-hours-this-year')).toContain(
        String(softThresholds.fewMinutesThisYear / 60),
      );
      expect(t('matching:weight.many-hours-this-year')).toContain(
        String(softThresholds.manyMinutesThisYear / 60),
      );
    }
  });
});
