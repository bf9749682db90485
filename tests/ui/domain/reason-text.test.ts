import { describe, expect, it } from 'vitest';
import { type Language, languages } from '~/domain/accounts/language';
import type {
  ExclusionParams,
  JudgementParams,
  NoteParams,
  PointParams,
  ToDoParams,
} from '~/domain/matching/reasons';
import { translator } from '~/i18n/translate';
import { type ReasonFamily, reasonText } from '~/ui/domain/reason-text';

/** One example of every code: a code that is added without its example does not compile. */
const exclusion: ExclusionParams = {
  'not-accredited': {},
  'accreditation-not-yet-valid': { fromOn: '2027-02-01' },
  'accreditation-expired': { untilOn: '2026-12-31' },
  'accreditation-suspended': {},
  'accreditation-withdrawn': {},
  'verification-lapsed': { verification: 'employer-agreement', sinceOn: '2026-12-31' },
  'tie-current': { organisation: 'De Haven' },
  'tie-recent': { organisation: 'De Haven' },
  'conflict-pinned': {
    organisation: 'De Haven',
    pinnedKind: 'family',
    informant: 'member',
    saidOn: '2026-01-01',
  },
  'judged-not-independent': { organisation: 'De Haven' },
  'conflict-declared': { conflictSource: 'standing' },
  'declined-for-conflict': {},
  'tie-to-payer': { organisation: 'De Haven' },
  'away-at-start': { untilOn: '2027-02-01' },
  'availability-unknown': {},
  'too-few-hours': { hours: 7.25, needed: 1_040 },
  'at-maximum': { running: 2, maximum: 2 },
  'skips-until': { readyOn: '2027-02-01' },
  'seat-too-recent': { askFrequency: 'quarter', readyOn: '2027-02-01' },
  'same-person': {},
  'trainee-cannot-lead': {},
  'never-together': { reviewer: 'Anna' },
  'only-together': { reviewer: 'Anna' },
  'other-only-together': { reviewer: 'Anna', companion: 'Bas' },
  'only-companion-cannot': { reviewer: 'Anna' },
  'reviews-this-question': {},
  'scores-this-review': {},
  'same-employer-as-reviewer': { reviewer: 'Anna' },
  'mentors-reviewer': { reviewer: 'Anna' },
  'membership-suspended': {},
  'membership-ended': {},
  'profile-unchecked': {},
  'objection-own': {},
  'objection-commissioner': {},
  'objection-withdrawn': {},
  'declined-before': { declineReason: 'no-time' },
  'certificate-unseen': {},
  'certificate-too-old': { seenOn: '2020-01-01' },
};
const reason: PointParams = {
  'theme-known': { theme: ['neglect', 'addiction'] },
  'sector-known': { sector: ['education'] },
  'care-domain-known': { careDomain: 'youth' },
  'youth-and-adult': {},
  'different-sectors': {},
  'different-employers': {},
  'works-in-province': {},
  'outside-youth-region': {},
  'form-known': { reviewForm: 'full' },
  'experienced-lead': {},
  'recent-review': { lastReviewOn: '2026-01-01' },
  'few-hours-this-year': { hours: 3 },
  'many-hours-this-year': { hours: 130 },
  'knows-reviewer': { reviewer: 'Anna' },
  'three-in-a-row': { reviewer: 'Anna' },
  'tie-lapsed': { organisation: 'De Haven' },
  'payer-tie-recent': { organisation: 'De Haven' },
  'perceived-conflict': { perceivedConflict: 'neighbouring-region', organisation: 'De Haven' },
  'trainee-wanted': {},
  'trainee-beside-experienced': {},
  'trainee-not-asked': {},
  'speaks-language': { spokenLanguage: ['tr'] },
  'form-preferred': { reviewForm: 'full' },
  'meeting-mode-fits': { meetingMode: 'online' },
  'meeting-mode-differs': { meetingMode: 'live' },
  'within-distance': { kilometres: 30, farthest: 50 },
  'beyond-distance': { kilometres: 80, farthest: 50 },
  'theme-rather-not': { theme: ['neglect', 'addiction'] },
  'says-keen': {},
  'says-rather-not': {},
};
const note: NoteParams = {
  'accreditation-expires': { untilOn: '2027-02-01' },
  'verification-lapses': { verification: 'employer-agreement', untilOn: '2027-02-01' },
  'away-within': { startsOn: '2027-02-01', endsOn: '2027-02-07' },
  'judged-independent': { organisation: 'De Haven' },
  'says-can': {},
  'same-employer': {},
  'themes-unknown': { theme: ['migration'] },
  'language-missing': { spokenLanguage: ['tr'] },
  'care-domain-missing': { careDomain: 'adult' },
};
const toJudge: JudgementParams = {
  'tie-unjudged': { organisation: 'De Haven' },
  'organisation-unrecognised': { organisation: 'De Haven' },
  'employer-group-unknown': {},
};
const toDo: ToDoParams = { 'confidentiality-unsigned': {}, 'independence-undeclared': {} };

const families: Record<ReasonFamily, object> = { exclusion, reason, note, toJudge, toDo };
const examples = Object.entries(families).flatMap(([family, codes]) =>
  Object.entries(codes).map(([code, params]) => ({ family: family as ReasonFamily, code, params })),
);
const textOf = (language: Language, family: ReasonFamily, code: string, params: object) =>
  reasonText(translator(language), language, family, { code, params: params as Record<string, string> });

describe('the sentence of a matching reason', () => {
  it.each(examples)('$family $code is a whole sentence in both languages', ({ family, code, params }) => {
    for (const language of languages) {
      const text = textOf(language, family, code, params);
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/\{\{|undefined|\d{4}-\d{2}|[a-z]-[a-z]+-[a-z]/);
      for (const value of Object.values(params).flat()) {
        if (value === 'De Haven' || value === 'Anna') expect(text).toContain(value);
      }
    }
  });

  it('writes numbers, days and codes as the language does', () => {
    expect(textOf('nl', 'exclusion', 'too-few-hours', exclusion['too-few-hours'])).toBe(
      'Heeft 7,25 uur in deze maanden; nodig is 1.040 uur.',
    );
    expect(textOf('nl', 'reason', 'theme-known', reason['theme-known'])).toBe(
      'Heeft ervaring met verwaarlozing en verslaving.',
    );
    expect(textOf('en', 'note', 'away-within', note['away-within'])).toBe(
      'Is away during the review from 1 February 2027 until 7 February 2027.',
    );
  });

  it('refuses a code without a text', () => {
    expect(() => textOf('nl', 'reason', 'made-up', {})).toThrow(/made-up/);
  });
});
