import fc from 'fast-check';
import { expect, test } from 'vitest';
import { careDomains, sectors, spokenLanguages, themes } from '~/domain/registry/expertise';
import {
  contentFields,
  differingFields,
  type ProfileContent,
  splitChange,
} from '~/domain/registry/profile/profile-content';
import { shownFields } from '~/domain/registry/profile/shown-field';
import { reviewForms } from '~/domain/registry/review-form';

const some = <Word>(words: readonly Word[]) => fc.subarray([...words]);
const content: fc.Arbitrary<ProfileContent> = fc.record({
  about: fc.constantFrom('', 'Werkt in de wijk.', 'Luistert graag.'),
  careDomain: fc.constantFrom(...careDomains),
  themes: some(themes),
  sectors: some(sectors),
  reviewForms: some(reviewForms),
  spokenLanguages: some(spokenLanguages),
  provinceCodes: some(['PV20', 'PV31']),
  youthRegionCodes: some(['JR01', 'JR02']),
  shownFields: some(shownFields),
  isListed: fc.boolean(),
});

const substance = contentFields.filter((field) => !['about', 'shownFields', 'isListed'].includes(field));

test('at once counts only what shows less, and the rest of what is wanted waits whole', () => {
  fc.assert(
    fc.property(content, content, (current, wanted) => {
      const { atOnce, waits } = splitChange(current, wanted);
      for (const field of substance) expect(atOnce[field]).toEqual(current[field]);
      expect([current.about, '']).toContain(atOnce.about);
      for (const field of atOnce.shownFields) {
        expect(current.shownFields).toContain(field);
        expect(wanted.shownFields).toContain(field);
      }
      expect(atOnce.isListed).toBe(current.isListed && wanted.isListed);
      expect(waits).toEqual(differingFields(atOnce, wanted).length === 0 ? null : wanted);
    }),
  );
});

test('what is the same in another order is no change', () => {
  fc.assert(
    fc.property(content, (one) => {
      const turned = { ...one, themes: one.themes.toReversed(), shownFields: one.shownFields.toReversed() };
      expect(differingFields(one, turned)).toEqual([]);
      expect(splitChange(one, turned).waits).toBeNull();
    }),
  );
});
