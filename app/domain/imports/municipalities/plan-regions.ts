import type { Change } from '../import-report';
import type { Problem } from '../problem';
import type { KnownCountry, KnownRegion } from './known-country';
import { type MunicipalityTable, type OfficialMunicipality, regionWord } from './municipality-table';

export interface RegionPlan {
  /** A region of ours that goes on under its official code and name. */
  readonly recoded: readonly { readonly from: string; readonly to: KnownRegion }[];
  readonly added: readonly KnownRegion[];
  readonly changed: readonly KnownRegion[];
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

const official = /^JZ\d{2}$/;

/** What becomes of the youth regions: ours are recognised by name and get the official code. */
export function planRegions(table: MunicipalityTable, known: KnownCountry): RegionPlan {
  const changes: Change[] = [];
  const problems: Problem[] = [];
  const wanted = regionsOf(table, problems);
  const byCode = new Map(known.youthRegions.map((region) => [region.code, region]));
  const ours = new Map(
    known.youthRegions.filter(({ code }) => !official.test(code)).map((one) => [regionWord(one.name), one]),
  );
  const recoded: { from: string; to: KnownRegion }[] = [];
  const added: KnownRegion[] = [];
  const changed: KnownRegion[] = [];
  for (const region of wanted.values()) {
    const same = byCode.get(region.code);
    const own = ours.get(regionWord(region.name));
    if (same) {
      if (same.name === region.name && same.provinceCode === region.provinceCode) continue;
      changed.push(region);
      changes.push({ what: 'region-changed', subject: region.code, detail: `${same.name} → ${region.name}` });
    } else if (own) {
      ours.delete(regionWord(own.name));
      recoded.push({ from: own.code, to: region });
      changes.push({ what: 'region-recoded', subject: region.name, detail: `${own.code} → ${region.code}` });
    } else {
      added.push(region);
      changes.push({ what: 'region-added', subject: region.name, detail: region.code });
    }
  }
  if (table.hasYouthRegions) {
    for (const { name } of ours.values()) {
      problems.push(aboutFile(table, 'warning', 'region-not-mapped', name));
    }
  } else problems.push(aboutFile(table, 'warning', 'no-youth-regions', ''));
  return { recoded, added, changed, changes, problems };
}

/** Each region of the file with the province that most of its municipalities lie in. */
function regionsOf(table: MunicipalityTable, problems: Problem[]): Map<string, KnownRegion> {
  const rowsOf = new Map<string, OfficialMunicipality[]>();
  for (const row of table.rows) {
    if (row.youthRegion) rowsOf.set(row.youthRegion.code, [...(rowsOf.get(row.youthRegion.code) ?? []), row]);
  }
  const regions = new Map<string, KnownRegion>();
  for (const [code, rows] of [...rowsOf].sort(([one], [other]) => one.localeCompare(other))) {
    const name = rows[0]?.youthRegion?.name ?? '';
    const other = rows.find(({ youthRegion }) => youthRegion?.name !== name);
    if (other) {
      const value = `${name} / ${other.youthRegion?.name}`;
      problems.push({ ...aboutFile(table, 'fault', `region-two-names|${code}`, value), line: other.line });
    }
    regions.set(code, { code, name, provinceCode: mostFrequent(rows.map((row) => row.provinceCode)) });
  }
  return regions;
}

function mostFrequent(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorted = [...counts].sort(([oneCode, one], [otherCode, other]) =>
    one === other ? oneCode.localeCompare(otherCode) : other - one,
  );
  return sorted[0]?.[0] ?? '';
}

export function aboutFile(
  { sheet }: { readonly sheet: string },
  severity: Problem['severity'],
  code: string,
  value: string,
): Problem {
  return { severity, sheet, line: null, column: '', code, value };
}
