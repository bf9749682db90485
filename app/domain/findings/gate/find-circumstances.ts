import { type Spot, spotAt } from './spot';

const origins = new RegExp(
  '(?<!\\p{L})(?:(?:marokka|turks|turkij|syri|eritre|somali|afghaan|afghaans|irak|iraans|pools(?!e? landschap)|polen|bulgaar|bulgar|' +
    'roemeen|roemeens|roemeni|oekra|surina|antilli|curaçao|arubaan|kaapverdi|ghane|nigeria|ethiopi|chine(?:es|se)|vietnam|indonesi|' +
    'moluk|russisch|portuge|congole|angole|tamil|koerd|armeen|armeni|albane|bosni|servisch|hongaar|jezidi|palestijn|' +
    'woonwagen|asielzoeker|statushouder|vluchteling|moslim|islamit|joods|hindoe|gereformeerd|jehova|evangelisch)\\p{L}*|sinti)(?!\\p{L})',
  'giu',
);
const travellers = /(?<!\p{L})Roma(?!\p{L})/gu;

const illnesses = new RegExp(
  '(?<!\\p{L})(?:\\p{L}*syndroom(?: van \\p{Lu}\\p{L}+)?|taaislijm\\p{L}*|spierziekte\\p{L}*|stofwisselingsziekte\\p{L}*|leukemie|' +
    '\\p{L}*kanker|\\p{L}*tumor|epilep\\p{L}+|diabetes|suikerziekte|hiv|aids|hemofilie|sikkelcel\\p{L}*|schizofren\\p{L}+|anorexia|' +
    'cystic fibrosis|hartafwijking|nierziekte|hersenvliesontsteking|foetaal alcohol\\p{L}*|shaken baby|m[uü]nchhausen\\p{L}*|' +
    'zeldzame (?:ziekte|aandoening|afwijking)|doofblind\\p{L}*|\\p{L}*dystrofie)(?!\\p{L})',
  'giu',
);

/** Where a family comes from, what it believes, which rare illness somebody has: alone little, with a region much. */
export function* findCircumstances(text: string): Generator<Spot> {
  for (const pattern of [origins, travellers]) {
    for (const match of text.matchAll(pattern)) yield spotAt(match, 'origin', 'look');
  }
  for (const match of text.matchAll(illnesses)) yield spotAt(match, 'illness', 'look');
}
