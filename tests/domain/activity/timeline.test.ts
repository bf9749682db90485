import { describe, expect, it } from 'vitest';
import { activityNames } from '~/domain/activity/activity';
import {
  activitiesShownTo,
  outsideTimelines,
  type TimelineSentence,
  timelineAudiences,
  timelineRows,
  timelineSentence,
} from '~/domain/activity/timeline';
import { languages } from '~/i18n/language';
import type { MessageKey } from '~/i18n/message-key';
import { translator } from '~/i18n/translate';

describe('the timeline of a request', () => {
  it.each(activityNames)('says whom it shows %s', (name) => {
    const decided = Number(name in timelineRows) + Number(outsideTimelines.some((one) => one === name));
    expect(decided).toBe(1);
  });

  it.each(timelineAudiences)('has a sentence in both languages for all the %s is shown', (audience) => {
    const shown = [...activitiesShownTo(audience, 'all'), ...activitiesShownTo(audience, 'own')];
    expect(shown.length).toBeGreaterThan(0);
    for (const name of shown) {
      // Also held by the compiler: every sentence is a key of the texts.
      const key: MessageKey = timelineSentence(audience, name) satisfies TimelineSentence;
      for (const language of languages) {
        const text = translator(language)(key, { person: 'P' });
        expect(text, key).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toContain('{{');
      }
    }
  });

  it('shows somebody invited nothing but what is about themselves', () => {
    expect(activitiesShownTo('candidate', 'all')).toEqual([]);
  });

  it('tells the requester nothing about single invitations', () => {
    const told = activitiesShownTo('requester', 'all').filter((name) => name.includes('invit'));
    expect(told).toEqual([]);
  });
});
