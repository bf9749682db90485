import { eachZipEntry } from '../zip/each-zip-entry.server';
import type { SpreadsheetLimits, SpreadsheetRefusal } from './spreadsheet';

const mostParts = 400;

/**
 * Looks into a workbook before anything reads it as one: how much comes out of the zip (counted while unpacking, not
 * as the file says), and how far away its cells lie. One cell in the last column of the last row would make a reader
 * fill seventeen thousand million empty ones. Null when all is well.
 */
export async function refusalOfWorkbook(
  bytes: Uint8Array,
  limits: SpreadsheetLimits,
): Promise<SpreadsheetRefusal | null> {
  let left = limits.unpackedBytes;
  let parts = 0;
  let hasSheet = false;
  let refusal: SpreadsheetRefusal | null = null;
  const complete = await eachZipEntry(bytes, async (entry, unpack) => {
    parts += 1;
    if (parts > mostParts || entry.uncompressedSize > left) refusal = 'file-too-large';
    if (refusal) return false;
    const content = await unpack(left);
    if (content === null) {
      refusal = 'file-too-large';
      return false;
    }
    left -= content.length;
    if (!/\.(xml|rels)$/i.test(entry.fileName)) return true;
    const text = new TextDecoder().decode(content);
    if (/<!DOCTYPE/i.test(text)) refusal = 'file-damaged';
    if (/<(?:\w+:)?sheetData\b/.test(text)) {
      hasSheet = true;
      refusal ??= refusalOfCells(text, limits);
    }
    return refusal === null;
  });
  if (refusal) return refusal;
  if (!complete) return 'file-damaged';
  return hasSheet ? null : 'file-not-a-workbook';
}

/** By the places of rows (`r="12"`) and cells (`r="AB12"`), wherever they stand in the sheet. */
function refusalOfCells(xml: string, limits: SpreadsheetLimits): SpreadsheetRefusal | null {
  for (const [, place = ''] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    if (place.includes('&')) return 'file-damaged';
    const parts = /^([A-Z]{0,3})(\d{1,7})$/.exec(place);
    if (!parts) continue;
    if (Number(parts[2]) > limits.lines) return 'file-too-many-lines';
    if (columnNumber(parts[1] ?? '') > limits.columns) return 'file-too-many-columns';
  }
  return null;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
