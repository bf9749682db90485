/** A small country in the shapes Statistics Netherlands writes its table in: padded codes, several lines of headings. */
import type { KnownCountry } from '~/domain/imports/municipalities/known-country';

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly province?: string;
  readonly region?: readonly [code: string, name: string];
}

const groningen = ['JZ01', 'Groningen'] as const;

export const places: readonly Place[] = [
  { code: 'GM0014', name: 'Groningen', region: groningen },
  { code: 'GM0037', name: 'Stadskanaal', region: groningen },
  { code: 'GM0074', name: 'Heerenveen', province: 'PV21', region: ['JZ02', 'Friesland (Fryslân)'] },
  { code: 'GM0106', name: 'Assen', province: 'PV22', region: ['JZ04', 'Drenthe'] },
];

const pad = (text: string, width: number) => text.padEnd(width);

/** As the whole dataset is offered: one line of numbered headings, other areas above, every cell padded. */
export function rawTable(rows: readonly Place[] = places): string {
  return [
    '"ID";"RegioS";"Code_1";"Naam_2";"SorteringNaam_3";"Code_28";"Naam_29";"Code_14";"Naam_15"',
    '"0";"NL01  ";"          ";"    ";"    ";"    ";"    ";"    ";"    "',
    ...rows.map(({ code, name, province = 'PV20', region = ['', ''] }, at) =>
      [
        String(at + 1),
        pad(code, 10),
        pad(code, 10),
        pad(name, 40),
        pad(name.toUpperCase(), 40),
        pad(province, 10),
        pad('Provincie', 40),
        pad(region[0], 10),
        pad(region[1], 40),
      ]
        .map((cell) => `"${cell}"`)
        .join(';'),
    ),
  ].join('\r\n');
}

/** As the table on the site is offered: subjects above each other, and the source below. */
export function shownTable(rows: readonly Place[] = places): string {
  return [
    '"Gebieden in Nederland 2026"',
    '"";"Codes en namen van gemeenten";"Codes en namen van gemeenten";"Lokaliseringen van gemeenten";"Lokaliseringen van gemeenten";"Lokaliseringen van gemeenten";"Lokaliseringen van gemeenten"',
    '"";"";"";"Jeugdregio’s";"Jeugdregio’s";"Provincies";"Provincies"',
    '"Regio’s";"Code";"Naam";"Code";"Naam";"Code";"Naam"',
    ...rows.map(({ code, name, province = 'PV20', region = ['', ''] }) =>
      [`${name} (gemeente)`, code, name, ...region, province, 'Provincie']
        .map((cell) => `"${cell}"`)
        .join(';'),
    ),
    '"Bron: CBS"',
  ].join('\n');
}

export const knownCountry: KnownCountry = {
  provinces: ['PV20', 'PV21', 'PV22'].map((code) => ({ code, name: code })),
  youthRegions: [
    { code: 'groningen', name: 'Groningen', provinceCode: 'PV20' },
    { code: 'friesland', name: 'Friesland', provinceCode: 'PV21' },
    { code: 'nergens', name: 'Nergenshuizen', provinceCode: 'PV21' },
  ],
  municipalities: [
    { code: 'GM0014', name: 'Groningen', youthRegionCode: 'groningen', provinceCode: 'PV20' },
    { code: 'GM0037', name: 'Stad en Kanaal', youthRegionCode: 'groningen', provinceCode: 'PV20' },
    { code: 'GM0009', name: 'Oudwold', youthRegionCode: 'groningen', provinceCode: 'PV20' },
  ].map((one) => ({ ...one, validFrom: null, validUntil: null })),
  organisations: [{ id: 'o1', name: 'Gemeente Oudwold', municipalityCode: null }],
  successions: new Set(),
};
