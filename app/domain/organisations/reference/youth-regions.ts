import type { ProvinceCode } from './provinces';

interface YouthRegion {
  /** Our own code: the official numbering changes with the regions, and the importer maps it. */
  readonly code: string;
  readonly name: string;
  /** The province most of the region lies in. */
  readonly provinceCode: ProvinceCode;
}

/** The youth care regions that the municipalities of the reference table belong to. */
export const youthRegions = [
  { code: 'groningen', name: 'Groningen', provinceCode: 'PV20' },
  { code: 'friesland', name: 'Friesland', provinceCode: 'PV21' },
  { code: 'drenthe', name: 'Drenthe', provinceCode: 'PV22' },
  { code: 'ijsselland', name: 'IJsselland', provinceCode: 'PV23' },
  { code: 'twente', name: 'Twente', provinceCode: 'PV23' },
  { code: 'flevoland', name: 'Flevoland', provinceCode: 'PV24' },
  { code: 'foodvalley', name: 'Foodvalley', provinceCode: 'PV25' },
  { code: 'midden-ijssel-oost-veluwe', name: 'Midden-IJssel/Oost-Veluwe', provinceCode: 'PV25' },
  { code: 'noord-veluwe', name: 'Noord-Veluwe', provinceCode: 'PV25' },
  { code: 'achterhoek', name: 'Achterhoek', provinceCode: 'PV25' },
  { code: 'centraal-gelderland', name: 'Centraal Gelderland', provinceCode: 'PV25' },
  { code: 'rijk-van-nijmegen', name: 'Rijk van Nijmegen', provinceCode: 'PV25' },
  { code: 'rivierenland', name: 'Rivierenland', provinceCode: 'PV25' },
  { code: 'eemland', name: 'Eemland', provinceCode: 'PV26' },
  { code: 'lekstroom', name: 'Lekstroom', provinceCode: 'PV26' },
  { code: 'utrecht-stad', name: 'Utrecht Stad', provinceCode: 'PV26' },
  { code: 'utrecht-west', name: 'Utrecht West', provinceCode: 'PV26' },
  { code: 'zuidoost-utrecht', name: 'Zuidoost Utrecht', provinceCode: 'PV26' },
  { code: 'gooi-en-vechtstreek', name: 'Gooi en Vechtstreek', provinceCode: 'PV27' },
  { code: 'amsterdam-amstelland', name: 'Amsterdam-Amstelland', provinceCode: 'PV27' },
  { code: 'zaanstreek-waterland', name: 'Zaanstreek-Waterland', provinceCode: 'PV27' },
  { code: 'noord-kennemerland', name: 'Noord-Kennemerland', provinceCode: 'PV27' },
  { code: 'kop-van-noord-holland', name: 'Kop van Noord-Holland', provinceCode: 'PV27' },
  { code: 'west-friesland', name: 'West-Friesland', provinceCode: 'PV27' },
  { code: 'holland-rijnland', name: 'Holland Rijnland', provinceCode: 'PV28' },
  { code: 'midden-holland', name: 'Midden-Holland', provinceCode: 'PV28' },
  { code: 'haaglanden', name: 'Haaglanden', provinceCode: 'PV28' },
  { code: 'rijnmond', name: 'Rijnmond', provinceCode: 'PV28' },
  { code: 'zuid-holland-zuid', name: 'Zuid-Holland Zuid', provinceCode: 'PV28' },
  { code: 'zeeland', name: 'Zeeland', provinceCode: 'PV29' },
  { code: 'west-brabant-west', name: 'West-Brabant West', provinceCode: 'PV30' },
  { code: 'west-brabant-oost', name: 'West-Brabant Oost', provinceCode: 'PV30' },
  { code: 'hart-van-brabant', name: 'Hart van Brabant', provinceCode: 'PV30' },
  { code: 'noordoost-brabant', name: 'Noordoost-Brabant', provinceCode: 'PV30' },
  { code: 'noord-limburg', name: 'Noord-Limburg', provinceCode: 'PV31' },
  { code: 'midden-limburg', name: 'Midden-Limburg', provinceCode: 'PV31' },
  { code: 'zuid-limburg', name: 'Zuid-Limburg', provinceCode: 'PV31' },
] as const satisfies readonly YouthRegion[];

export type YouthRegionCode = (typeof youthRegions)[number]['code'];
