import { expect, test } from 'vitest';
import { profileGaps } from '~/domain/registry/profile/profile-gaps';
import { slugOf } from '~/domain/registry/profile/profile-slug';

const complete = {
  about: 'Kort verhaal.',
  themes: ['neglect'],
  sectors: ['education'],
  reviewForms: ['compact'],
  spokenLanguages: ['nl'],
  provinceCodes: ['PV20'],
  shownFields: ['themes'],
  isListed: true,
  checkedOn: '2026-01-10',
};

test('a full profile misses nothing until nobody has looked at it for a year', () => {
  expect(profileGaps(complete, '2027-01-10')).toEqual([]);
  expect(profileGaps(complete, '2027-01-11')).toEqual(['not-checked']);
});

test('an empty profile misses everything', () => {
  const empty = {
    about: '  ',
    themes: [],
    sectors: [],
    reviewForms: [],
    spokenLanguages: [],
    provinceCodes: [],
    shownFields: [],
    isListed: false,
    checkedOn: null,
  };
  expect(profileGaps(empty, '2026-01-10')).toHaveLength(9);
});

test.each([
  ['Åse van ’t Véld-Smit', 'ase-van-t-veld-smit'],
  ['  J.  de Boer ', 'j-de-boer'],
  ['Paweł Kısa-Ørsted', 'pawel-kisa-orsted'],
  ['???', 'lid'],
])('the address of %s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
