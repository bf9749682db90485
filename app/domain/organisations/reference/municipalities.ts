import type { ProvinceCode } from './provinces';
import type { YouthRegionCode } from './youth-regions';

export interface ReferenceMunicipality {
  /** CBS code. */
  readonly code: string;
  readonly name: string;
  readonly provinceCode: ProvinceCode;
  /** Null where the region changed or was not certain when this table was made. */
  readonly youthRegionCode: YouthRegionCode | null;
}

type Row = readonly [province: ProvinceCode, region: YouthRegionCode | null, ...codesAndNames: string[]];

/** Per province and youth region: code and name of municipalities. */
const rows: readonly Row[] = [
  [
    'PV20',
    'groningen',
    'GM0014 Groningen',
    'GM0037 Stadskanaal',
    'GM0047 Veendam',
    'GM1895 Oldambt',
    'GM1952 Midden-Groningen',
    'GM1966 Het Hogeland',
    'GM1969 Westerkwartier',
    'GM1979 Eemsdelta',
  ],
  [
    'PV21',
    'friesland',
    'GM0074 Heerenveen',
    'GM0080 Leeuwarden',
    'GM0090 Smallingerland',
    'GM1900 Súdwest-Fryslân',
    'GM1949 Waadhoeke',
    'GM1970 Noardeast-Fryslân',
  ],
  [
    'PV22',
    'drenthe',
    'GM0106 Assen',
    'GM0114 Emmen',
    'GM0118 Hoogeveen',
    'GM0119 Meppel',
    'GM1680 Aa en Hunze',
    'GM1731 Midden-Drenthe',
  ],
  ['PV23', 'ijsselland', 'GM0150 Deventer', 'GM0166 Kampen', 'GM0193 Zwolle'],
  ['PV23', 'twente', 'GM0141 Almelo', 'GM0153 Enschede', 'GM0164 Hengelo'],
  ['PV24', 'flevoland', 'GM0034 Almere', 'GM0171 Noordoostpolder', 'GM0303 Dronten', 'GM0995 Lelystad'],
  ['PV25', 'foodvalley', 'GM0203 Barneveld', 'GM0228 Ede'],
  ['PV25', 'midden-ijssel-oost-veluwe', 'GM0200 Apeldoorn', 'GM0301 Zutphen'],
  ['PV25', 'noord-veluwe', 'GM0243 Harderwijk'],
  ['PV25', 'achterhoek', 'GM0222 Doetinchem'],
  ['PV25', 'centraal-gelderland', 'GM0202 Arnhem', 'GM1734 Overbetuwe'],
  ['PV25', 'rijk-van-nijmegen', 'GM0268 Nijmegen', 'GM0296 Wijchen'],
  ['PV25', 'rivierenland', 'GM0281 Tiel'],
  ['PV26', 'eemland', 'GM0307 Amersfoort'],
  ['PV26', 'foodvalley', 'GM0345 Veenendaal'],
  ['PV26', 'lekstroom', 'GM0321 Houten', 'GM0356 Nieuwegein'],
  ['PV26', 'utrecht-stad', 'GM0344 Utrecht'],
  ['PV26', 'utrecht-west', 'GM0632 Woerden'],
  ['PV26', 'zuidoost-utrecht', 'GM0355 Zeist'],
  ['PV27', 'gooi-en-vechtstreek', 'GM0402 Hilversum'],
  ['PV27', 'amsterdam-amstelland', 'GM0362 Amstelveen', 'GM0363 Amsterdam'],
  ['PV27', 'zaanstreek-waterland', 'GM0439 Purmerend', 'GM0479 Zaanstad'],
  ['PV27', 'noord-kennemerland', 'GM0361 Alkmaar', 'GM1980 Dijk en Waard'],
  ['PV27', 'kop-van-noord-holland', 'GM0400 Den Helder'],
  ['PV27', 'west-friesland', 'GM0405 Hoorn'],
  ['PV27', null, 'GM0392 Haarlem', 'GM0394 Haarlemmermeer', 'GM0453 Velsen'],
  ['PV28', 'holland-rijnland', 'GM0484 Alphen aan den Rijn', 'GM0537 Katwijk', 'GM0546 Leiden'],
  ['PV28', 'midden-holland', 'GM0513 Gouda'],
  [
    'PV28',
    'haaglanden',
    'GM0503 Delft',
    "GM0518 's-Gravenhage",
    'GM0603 Rijswijk',
    'GM0637 Zoetermeer',
    'GM1783 Westland',
    'GM1916 Leidschendam-Voorburg',
  ],
  [
    'PV28',
    'rijnmond',
    'GM0502 Capelle aan den IJssel',
    'GM0599 Rotterdam',
    'GM0606 Schiedam',
    'GM0622 Vlaardingen',
    'GM1930 Nissewaard',
  ],
  ['PV28', 'zuid-holland-zuid', 'GM0505 Dordrecht', 'GM1963 Hoeksche Waard'],
  ['PV29', 'zeeland', 'GM0664 Goes', 'GM0687 Middelburg', 'GM0715 Terneuzen', 'GM0718 Vlissingen'],
  ['PV30', 'west-brabant-west', 'GM0748 Bergen op Zoom', 'GM1674 Roosendaal'],
  ['PV30', 'west-brabant-oost', 'GM0758 Breda', 'GM0826 Oosterhout'],
  ['PV30', 'hart-van-brabant', 'GM0855 Tilburg'],
  ['PV30', 'noordoost-brabant', "GM0796 's-Hertogenbosch", 'GM0828 Oss', 'GM1948 Meierijstad'],
  ['PV30', null, 'GM0772 Eindhoven', 'GM0794 Helmond'],
  ['PV31', 'noord-limburg', 'GM0983 Venlo'],
  ['PV31', 'midden-limburg', 'GM0957 Roermond', 'GM0988 Weert'],
  ['PV31', 'zuid-limburg', 'GM0917 Heerlen', 'GM0935 Maastricht', 'GM1883 Sittard-Geleen'],
];

/**
 * Municipalities over the whole country to begin with, so that a fresh portal has places to choose from. Not the
 * complete list: the importer of the official CBS table brings that, with mergers.
 */
export const municipalities: readonly ReferenceMunicipality[] = rows.flatMap(
  ([provinceCode, youthRegionCode, ...codesAndNames]) =>
    codesAndNames.map((codeAndName) => ({
      code: codeAndName.slice(0, 6),
      name: codeAndName.slice(7),
      provinceCode,
      youthRegionCode,
    })),
);
