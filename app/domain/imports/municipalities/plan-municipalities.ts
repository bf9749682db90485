import { addDays, type CalendarDay } from '../../kernel/calendar-day';
import { type Change, type ImportReport, importReport } from '../import-report';
import { codePart, type Problem } from '../problem';
import type { Sheet } from '../sheet';
import type { KnownCountry, KnownMunicipality } from './known-country';
import { asMunicipalityTable, type MunicipalityTable } from './municipality-table';
import { aboutFile, planRegions, type RegionPlan } from './plan-regions';
import { planSuccessions, type SuccessionPlan } from './plan-successions';
import { asSuccessorTable, type SuccessorTable } from './successor-table';

export interface MunicipalityPlan {
  readonly report: ImportReport;
  readonly regions: Pick<RegionPlan, 'recoded' | 'added' | 'changed'>;
  readonly added: readonly KnownMunicipality[];
  readonly changed: readonly KnownMunicipality[];
  readonly ended: readonly { readonly code: string; readonly validUntil: CalendarDay }[];
  readonly successions: SuccessionPlan['toWrite'];
}

/**
 * Never in the last twenty years did a year end more municipalities than this: when more are missing, the file is a
 * part of the table.
 */
const mostEndedAtOnce = 40;
const official = /^JZ\d{2}$/;

/**
 * What the official table of a year changes to what is known. Municipalities that are in it no more end on the day
 * before `on`, or before the day their successor is given with; none is taken away. Where no official table was read
 * before, a municipality that is new to us is not new to the country and gets no first day.
 */
export function planMunicipalities(
  sheets: readonly Sheet[],
  known: KnownCountry,
  on: CalendarDay,
): MunicipalityPlan {
  const problems: Problem[] = [];
  let table: MunicipalityTable | null = null;
  let successors: SuccessorTable | null = null;
  for (const sheet of sheets) {
    const asSuccessors = asSuccessorTable(sheet);
    const asMunicipalities = asSuccessors ? null : asMunicipalityTable(sheet);
    if (asSuccessors && !successors) successors = asSuccessors;
    else if (asMunicipalities && !table) table = asMunicipalities;
    else problems.push(aboutFile({ sheet: sheet.name }, 'warning', 'sheet-left', sheet.name));
  }
  if (!table) {
    problems.push(aboutFile({ sheet: sheets[0]?.name ?? '' }, 'fault', 'no-municipality-table', ''));
    return nothing(importReport('municipalities', 0, [], problems));
  }
  const rows = checkRows(table, known, problems);
  const regions = planRegions(table, known);
  const changes: Change[] = [...regions.changes];
  const readBefore = known.youthRegions.some(({ code }) => official.test(code));
  const recodedTo = new Map(regions.recoded.map(({ from, to }) => [from, to.code]));
  const byCode = new Map(known.municipalities.map((one) => [one.code, one]));
  const added: KnownMunicipality[] = [];
  const changed: KnownMunicipality[] = [];
  for (const row of rows) {
    const before = byCode.get(row.code);
    const keptRegion = before?.youthRegionCode ? recodedTo.get(before.youthRegionCode) : undefined;
    const after: KnownMunicipality = {
      code: row.code,
      name: row.name,
      provinceCode: row.provinceCode,
      youthRegionCode: table.hasYouthRegions
        ? (row.youthRegion?.code ?? null)
        : (keptRegion ?? before?.youthRegionCode ?? null),
      validFrom: before ? before.validFrom : readBefore ? on : null,
      validUntil: null,
    };
    if (!before) {
      added.push(after);
      changes.push({ what: readBefore ? 'added' : 'listed', subject: row.name, detail: row.code });
    } else {
      const differences = differencesOf(before, after, recodedTo);
      if (differences.length > 0 || keptRegion !== undefined) changed.push(after);
      changes.push(...differences);
    }
  }
  const current = new Set(rows.map(({ code }) => code));
  const gone = known.municipalities.filter(
    ({ code, validUntil }) => !current.has(code) && validUntil === null,
  );
  if (gone.length > mostEndedAtOnce) {
    problems.push(aboutFile(table, 'fault', `too-many-ended|${gone.length}`, ''));
  }
  const successions = planSuccessions({ table, successors, known, gone, on });
  const ended = gone.map(({ code, name }) => {
    const after = successions.endsOn.get(code) ?? addDays(on, -1);
    changes.push({ what: 'ended', subject: name, detail: `${code}, ${after}` });
    return { code, validUntil: after };
  });
  const report = importReport(
    'municipalities',
    rows.length,
    [...changes, ...successions.changes],
    [
      ...problems,
      ...table.problems,
      ...(successors?.problems ?? []),
      ...regions.problems,
      ...successions.problems,
    ],
  );
  const { recoded, added: newRegions, changed: changedRegions } = regions;
  return {
    report,
    regions: { recoded, added: newRegions, changed: changedRegions },
    added,
    changed,
    ended,
    successions: successions.toWrite,
  };
}

function checkRows(table: MunicipalityTable, { provinces }: KnownCountry, problems: Problem[]) {
  const first = new Map<string, number>();
  const known = new Set(provinces.map(({ code }) => code));
  const say = (line: number, code: string, value: string) =>
    problems.push({ severity: 'fault', sheet: table.sheet, line, column: '', code, value });
  return table.rows.filter(({ line, code, provinceCode }) => {
    const before = first.get(code);
    if (before !== undefined) say(line, `code-twice|${codePart(before)}`, code);
    else first.set(code, line);
    if (/^PV\d{2}$/.test(provinceCode) && !known.has(provinceCode))
      say(line, 'province-unknown', provinceCode);
    return before === undefined;
  });
}

function differencesOf(
  before: KnownMunicipality,
  after: KnownMunicipality,
  recodedTo: ReadonlyMap<string, string>,
): Change[] {
  const regionBefore =
    before.youthRegionCode && (recodedTo.get(before.youthRegionCode) ?? before.youthRegionCode);
  const rows: readonly (readonly [what: string, from: string | null, to: string | null])[] = [
    ['renamed', before.name, after.name],
    ['province-changed', before.provinceCode, after.provinceCode],
    ['region-of-municipality', regionBefore, after.youthRegionCode],
    ['returned', before.validUntil, after.validUntil],
  ];
  return rows
    .filter(([, from, to]) => from !== to)
    .map(([what, from, to]) => ({ what, subject: after.name, detail: `${from ?? '–'} → ${to ?? '–'}` }));
}

function nothing(report: ImportReport): MunicipalityPlan {
  const regions = { recoded: [], added: [], changed: [] };
  return { report, regions, added: [], changed: [], ended: [], successions: [] };
}
