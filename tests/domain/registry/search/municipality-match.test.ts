import { describe, expect, it } from 'vitest';
import { kilometresToPlaces, placesForDistance } from '~/domain/registry/search/distance';
import { matchMunicipality } from '~/domain/registry/search/municipality-match';

const municipalities = [
  'Utrecht',
  "'s-Gravenhage",
  "'s-Hertogenbosch",
  'Súdwest-Fryslân',
  'Bergen op Zoom',
  'Bergen (NH.)',
  'Bergen (L.)',
  'Leeuwarden',
].map((name, at) => ({ code: `GM000${at}`, name }));

describe('a municipality', () => {
  it.each([
    ['utrecht', 'Utrecht'],
    [' Gemeente  UTRECHT ', 'Utrecht'],
    ['GM0000', 'Utrecht'],
    ['den haag', "'s-Gravenhage"],
    ['s gravenhage', "'s-Gravenhage"],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['leeuw', 'Leeuwarden'],
  ])('%j is %s', (typed, name) => {
    expect(matchMunicipality(typed, municipalities)).toMatchObject({ kind: 'found', municipality: { name } });
  });

  it.each([
    ['Leuwarden', ['Leeuwarden']],
    ['Bergen', ['Bergen op Zoom', 'Bergen (NH.)', 'Bergen (L.)']],
    ['fryslan', ['Súdwest-Fryslân']],
    ['Nergenshuizen', []],
    ['???', []],
  ])('%j is none; %j may be meant', (typed, suggestions) => {
    expect(matchMunicipality(typed, municipalities)).toEqual({ kind: 'unknown', typed, suggestions });
  });
});

describe('a distance', () => {
  it('to a region is that to its nearest municipality, and nothing from within', () => {
    const place = (code: string, region: string, latitude: number | null) => ({
      code,
      name: code,
      provinceCode: 'P',
      youthRegionCode: region,
      latitude,
      longitude: latitude === null ? null : 5,
    });
    const all = [
      place('a', 'north', 53),
      place('b', 'south', 52),
      place('c', 'south', 51),
      place('d', 'lost', null),
    ];
    const from = (code: string) =>
      Object.fromEntries(kilometresToPlaces(all.find((one) => one.code === code) ?? (all[0] as never), all));
    expect(from('a')).toEqual({ north: 0, south: 111, P: 0 });
    expect(from('c')).toEqual({ north: 222, south: 0, P: 0 });
    expect(from('d')).toEqual({ lost: 0, P: 0 });
  });

  it('counts to a province only where no region of it is named', () => {
    const provinceOf = new Map([['eemland', 'PV26']]);
    const shown = { provinceCodes: ['PV26', 'PV21'], youthRegionCodes: ['eemland'] };
    expect(placesForDistance(shown, provinceOf)).toEqual(['eemland', 'PV21']);
  });
});
