import { addDays, type CalendarDay } from '../../kernel/calendar-day';
import { normaliseOrganisationName } from '../../organisations/names/organisation-name';
import type { Change } from '../import-report';
import type { Problem } from '../problem';
import {
  type KnownCountry,
  type KnownMunicipality,
  type MunicipalOrganisation,
  successionKey,
} from './known-country';
import type { MunicipalityTable } from './municipality-table';
import type { SuccessorTable } from './successor-table';

/** An organisation that went up in another; `to` may have to be made first. */
export interface OrganisationSuccession {
  readonly fromId: string;
  readonly to: { readonly id: string } | { readonly name: string; readonly municipalityCode: string };
  readonly on: CalendarDay;
}

export interface SuccessionPlan {
  /** Last day of the municipalities whose successor is given. */
  readonly endsOn: ReadonlyMap<string, CalendarDay>;
  readonly toWrite: readonly OrganisationSuccession[];
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

interface Asked {
  readonly table: MunicipalityTable;
  readonly successors: SuccessorTable | null;
  readonly known: KnownCountry;
  readonly gone: readonly KnownMunicipality[];
  readonly on: CalendarDay;
}

/**
 * Which municipalities went up in which, and what that means for the organisations they are: whoever worked for the
 * old one has a tie with the new one, so the relation is recorded, and the new one made where it is not known yet.
 */
export function planSuccessions({ table, successors, known, gone }: Asked): SuccessionPlan {
  const changes: Change[] = [];
  const problems: Problem[] = [];
  const toWrite: OrganisationSuccession[] = [];
  const endsOn = new Map<string, CalendarDay>();
  const current = new Map(table.rows.map(({ code, name }) => [code, name]));
  const names = new Map([...known.municipalities.map(({ code, name }) => [code, name] as const), ...current]);
  for (const { line, fromCode, toCode, on } of successors?.rows ?? []) {
    const say = (code: string, value: string) =>
      problems.push({ severity: 'fault', sheet: successors?.sheet ?? '', line, column: '', code, value });
    if (current.has(fromCode)) say('successor-still-current', fromCode);
    else if (!names.has(fromCode)) say('municipality-unknown', fromCode);
    if (!names.has(toCode)) say('municipality-unknown', toCode);
    const lastDay = addDays(on, -1);
    // A municipality may be divided: it ends when the last part has gone.
    endsOn.set(
      fromCode,
      lastDay > (endsOn.get(fromCode) ?? '') ? lastDay : (endsOn.get(fromCode) ?? lastDay),
    );
    const name = `${names.get(fromCode) ?? fromCode} → ${names.get(toCode) ?? toCode}`;
    for (const from of organisationsOf(known, fromCode, names.get(fromCode))) {
      const to = organisationsOf(known, toCode, names.get(toCode))[0];
      if (to && (to.id === from.id || known.successions.has(successionKey(from.id, to.id)))) continue;
      const made = { name: `Gemeente ${names.get(toCode) ?? toCode}`, municipalityCode: toCode };
      toWrite.push({ fromId: from.id, to: to ? { id: to.id } : made, on });
      changes.push({ what: 'succession', subject: from.name, detail: `${to?.name ?? made.name}, ${on}` });
    }
    if (gone.some(({ code }) => code === fromCode)) {
      changes.push({ what: 'merged', subject: name, detail: `${fromCode} → ${toCode}` });
    }
  }
  for (const { code, name } of gone.filter((one) => !endsOn.has(one.code))) {
    problems.push({
      severity: 'warning',
      sheet: table.sheet,
      line: null,
      column: '',
      code: 'no-successor',
      value: `${name} (${code})`,
    });
  }
  return { endsOn, toWrite, changes, problems };
}

/** By the code it was recorded with, else by its name: municipalities that were typed in have no code. */
function organisationsOf(
  { organisations }: KnownCountry,
  code: string,
  name: string | undefined,
): MunicipalOrganisation[] {
  const written = name === undefined ? null : normaliseOrganisationName(name);
  return organisations.filter(({ municipalityCode, name: known }) =>
    municipalityCode === null
      ? written !== null && normaliseOrganisationName(known).replace(/^gemeente /, '') === written
      : municipalityCode === code,
  );
}
