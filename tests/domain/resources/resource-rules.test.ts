import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/actor';
import { roles } from '~/domain/accounts/role';
import { refusedCitizenNumber } from '~/domain/privacy/refused-citizen-number';
import { draftInput, resourceInput } from '~/domain/resources/inputs';
import { canOffer, canStartDraft, mayEditMethod, mayPublish } from '~/domain/resources/resource-policy';
import { freeSlugFor, slugOfTitle } from '~/domain/resources/resource-slug';

const person = (personId: string, ...held: (typeof roles)[number][]): Actor => ({
  kind: 'person',
  personId,
  roles: held,
});

describe('who edits', () => {
  it('is coordinator or supervisor, and nobody else', () => {
    expect(roles.filter((role) => mayEditMethod(person('a', role)))).toEqual(['supervisor', 'coordinator']);
    expect(mayEditMethod({ kind: 'visitor' })).toBe(false);
  });
});

describe('publishing', () => {
  const offered = { state: 'offered', writerIds: ['writer'] } as const;

  it('is for whoever did not write', () => {
    expect(mayPublish(person('writer', 'coordinator'), offered)).toEqual({
      allowed: false,
      reason: 'own-writing',
    });
    expect(mayPublish(person('other', 'supervisor'), offered)).toEqual({ allowed: true });
    expect(mayPublish(person('other', 'supervisor'), { ...offered, state: 'draft' })).toMatchObject({
      reason: 'not-offered',
    });
  });

  it('waits until there is something to look at, and it says what changed', () => {
    const draft = { number: 1, state: 'draft', bodyNl: 'Tekst', changeNote: '', files: 0 } as const;
    expect(canOffer(draft)).toEqual({ allowed: true });
    expect(canOffer({ ...draft, bodyNl: ' ' })).toMatchObject({ reason: 'nothing-to-look-at' });
    expect(canOffer({ ...draft, bodyNl: '', files: 1 })).toEqual({ allowed: true });
    expect(canOffer({ ...draft, number: 2 })).toMatchObject({ reason: 'change-note-missing' });
    expect(canOffer({ ...draft, state: 'offered' })).toMatchObject({ reason: 'not-a-draft' });
  });

  it('goes on with one version at a time', () => {
    expect(canStartDraft(['published', 'superseded'])).toEqual({ allowed: true });
    expect(canStartDraft(['offered', 'published'])).toMatchObject({ reason: 'draft-open' });
  });
});

describe('the address of a resource', () => {
  it.each([
    ["Leidraad: 'ruimte' voor één gesprek!", 'leidraad-ruimte-voor-een-gesprek'],
    ['Beheer', 'beheer-stuk'],
    ['???', 'stuk'],
    [`${'a'.repeat(69)} bc`, 'a'.repeat(69)],
  ])('of %s is %s', (title, slug) => {
    expect(slugOfTitle(title)).toBe(slug);
  });

  it('is the first that nothing has', () => {
    expect(freeSlugFor('a', new Set(['a', 'a-2']))).toBe('a-3');
    expect(freeSlugFor('a', new Set(['b']))).toBe('a');
  });
});

describe('what is typed', () => {
  const typed = {
    titleNl: 'Een titel',
    summaryNl: 'Waar het over gaat.',
    kind: 'article',
    audience: 'public',
  };
  const problems = (value: object) =>
    resourceInput.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ??
    [];

  it('has English whole or not at all, and names the roles it is for', () => {
    expect(problems(typed)).toEqual([]);
    expect(problems({ ...typed, bodyEn: 'Words' })).toEqual(['titleEn required', 'summaryEn required']);
    expect(problems({ ...typed, titleEn: 'A title' })).toEqual(['summaryEn required']);
    expect(problems({ ...typed, audience: 'role' })).toEqual(['roles choose']);
    expect(problems({ ...typed, audience: 'role', roles: ['treasurer'] })).toEqual([]);
  });

  it('fits, and its note leads to nobody', () => {
    expect(problems({ ...typed, bodyNl: 'a'.repeat(20_001) })).toEqual(['bodyNl too-long|20000']);
    const note = { ...typed, revision: '1', changeNote: 'Bel 06 12 34 56 78' };
    expect(draftInput.safeParse(note).error?.issues[0]?.message).toBe('found-phone');
  });

  it('holds no citizen service number', () => {
    expect(refusedCitizenNumber({ bodyNl: 'Voorbeeld: 111222333', titleNl: 'Goed' })).toEqual({
      ok: false,
      reason: 'private-data',
      fields: { bodyNl: 'found-bsn' },
    });
    expect(refusedCitizenNumber({ bodyNl: 'Bel Veilig Thuis: 0800 2000', bodyEn: null })).toBeNull();
  });
});
