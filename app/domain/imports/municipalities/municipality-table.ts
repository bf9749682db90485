import { plainWord } from '../plain-word';
import { type Problem, shortened } from '../problem';
import type { Sheet, SheetLine } from '../sheet';

/** One municipality as the official table has it. */
export interface OfficialMunicipality {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
  readonly youthRegion: { readonly code: string; readonly name: string } | null;
}

export interface MunicipalityTable {
  readonly sheet: string;
  readonly rows: readonly OfficialMunicipality[];
  readonly hasYouthRegions: boolean;
  /** Lines about other areas (the country, parts of it, provinces) and notes below the table. */
  readonly otherLines: number;
  readonly problems: readonly Problem[];
}

const municipalityCode = /^GM\d{4}$/;
const provinceCode = /^PV\d{2}$/;
const youthRegionCode = /^JZ\d{2}$/;
/** As a code, but not as one should be. */
const brokenCode = /^(GM\S*|\d{1,4})$/i;

/** A table is one of municipalities when this many of its lines have the code of one. */
const fewestRows = 3;

/**
 * Reads the table "Gebieden in Nederland" of Statistics Netherlands, of any year and in any of the forms it is offered
 * in. Its columns are numbered anew every year (`Code_28`, `Naam_29`) and stand under one to four lines of headings,
 * so each is found by the codes in it; the name stands in the column after. Null when it is another table.
 */
export function asMunicipalityTable(sheet: Sheet): MunicipalityTable | null {
  const rows = sheet.lines.filter(({ cells }) => cells.some((cell) => municipalityCode.test(cell)));
  if (rows.length < fewestRows) return null;
  const codeAt = columnOf(rows, municipalityCode);
  if (codeAt === null) return null;
  const provinceAt = columnOf(rows, provinceCode);
  const regionAt = columnOf(rows, youthRegionCode);
  const problems: Problem[] = [];
  const headings = sheet.lines.filter(({ line }) => line < (rows[0]?.line ?? 1)).at(-1);
  const titleOf = (at: number) => headings?.cells[at] ?? '';
  const say = (line: number | null, column: string, code: string, value = '') =>
    problems.push({ severity: 'fault', sheet: sheet.name, line, column, code, value: shortened(value) });
  if (provinceAt === null) say(null, '', 'column-missing|provincie');

  const read: OfficialMunicipality[] = [];
  let otherLines = 0;
  for (const { line, cells } of sheet.lines.filter((one) => one.line >= (rows[0]?.line ?? 1))) {
    const code = cells[codeAt] ?? '';
    if (!municipalityCode.test(code)) {
      if (brokenCode.test(code)) say(line, titleOf(codeAt), 'not-a-municipality-code', code);
      else otherLines += 1;
      continue;
    }
    const name = withoutKind(cells[codeAt + 1] ?? '');
    if (name === '') say(line, titleOf(codeAt + 1), 'required');
    else if (name.length > 120) say(line, titleOf(codeAt + 1), 'too-long|120', name);
    const province = provinceAt === null ? '' : (cells[provinceAt] ?? '');
    if (provinceAt !== null && !provinceCode.test(province)) {
      say(line, titleOf(provinceAt), province === '' ? 'required' : 'province-unknown', province);
    }
    read.push({ line, code, name, provinceCode: province, youthRegion: regionIn(line, cells) });
  }

  function regionIn(line: number, cells: readonly string[]): OfficialMunicipality['youthRegion'] {
    const code = regionAt === null ? '' : (cells[regionAt] ?? '');
    if (regionAt === null || code === '') return null;
    const name = cells[regionAt + 1] ?? '';
    if (!youthRegionCode.test(code)) say(line, titleOf(regionAt), 'not-a-region-code', code);
    else if (name === '') say(line, titleOf(regionAt + 1), 'required');
    else return { code, name };
    return null;
  }

  return { sheet: sheet.name, rows: read, hasYouthRegions: regionAt !== null, otherLines, problems };
}

/**
 * The column in which most of the rows have such a code. The code of the row itself may come before as well, without
 * a name after it: of equals it is the last.
 */
function columnOf(rows: readonly SheetLine[], code: RegExp): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      if (code.test(cell)) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([oneAt, one], [otherAt, other]) => other - one || otherAt - oneAt);
  return best && best[1] * 2 > rows.length ? best[0] : null;
}

/** Where a municipality and a province share a name the table says which: "Groningen (gemeente)". */
function withoutKind(name: string): string {
  return name.replace(/\s*\((gemeente|PV)\)$/i, '').trim();
}

/** The name of a youth region to recognise it by: "Friesland (Fryslân)" and "Zuid Kennemerland" are ours too. */
export function regionWord(name: string): string {
  return plainWord(name.replace(/\([^)]*\)/g, ''));
}
