import { newOrganisation } from '../../organisations/inputs';
import { normaliseOrganisationName } from '../../organisations/names/organisation-name';
import type { OrganisationKind } from '../../organisations/organisation-kind';
import type { Table } from '../headings';
import type { Change } from '../import-report';
import { codePart, type Problem } from '../problem';
import { listOf, yesOrNo } from '../read-cell';
import { type OrganisationColumn, organisationColumns } from './columns';
import type { KnownRegister, RegisterOrganisation } from './known-register';
import { LineReader } from './line-reader';
import type { OrganisationFinder } from './organisation-finder';
import { codeOf, type RegisterWords } from './words';

export interface OrganisationToAdd {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly kvk: string | null;
  readonly oin: string | null;
  readonly municipalityCode: string | null;
  readonly parentKnown: boolean;
  readonly aliases: readonly string[];
}

/** What was empty and is filled in; what was filled stays. */
export interface OrganisationToFill {
  readonly id: string;
  readonly columns: Partial<Pick<RegisterOrganisation, 'kvk' | 'oin' | 'municipalityCode' | 'parentKnown'>>;
  readonly aliases: readonly string[];
}

/** Ids of known organisations, or keys of those to add. */
export interface ParentToAdd {
  readonly from: string;
  readonly to: string;
}

export interface OrganisationsPlan {
  readonly toAdd: readonly OrganisationToAdd[];
  readonly toFill: readonly OrganisationToFill[];
  readonly parents: readonly ParentToAdd[];
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

type Read = Omit<OrganisationToAdd, 'key'> & { readonly parent: string | null; readonly reader: Reader };
type Reader = LineReader<OrganisationColumn>;

/** Reads the sheet of organisations; those it brings can be found by the lines of people after it. */
export function planOrganisations(
  table: Table<OrganisationColumn>,
  known: KnownRegister,
  words: RegisterWords,
  finder: OrganisationFinder,
): OrganisationsPlan {
  const changes: Change[] = [];
  const problems: Problem[] = [];
  const toAdd: OrganisationToAdd[] = [];
  const toFill: OrganisationToFill[] = [];
  const kept: { readonly ref: string; readonly read: Read }[] = [];
  const firstLine = new Map<string, number>();
  const municipalityLines = new Map<string, number>();
  for (const line of table.lines) {
    const reader = new LineReader(table, organisationColumns, line);
    const read = readOrganisation(reader, known, words);
    const name = read && normaliseOrganisationName(read.name);
    const before = name ? firstLine.get(name) : undefined;
    if (before !== undefined) reader.fault('name', `organisation-twice-in-file|${before}`);
    else if (read && name !== null) {
      firstLine.set(name, reader.line);
      const found = finder.find(read.name);
      checkMunicipality(
        read,
        known,
        found.outcome === 'known' ? found.organisation.id : null,
        municipalityLines,
      );
      if (found.outcome === 'ambiguous')
        reader.fault('name', `organisation-ambiguous|${codePart(found.names.join(', '))}`);
      else if (found.outcome === 'known') {
        kept.push({ ref: found.organisation.id, read });
        const fill = fillingOf(found.organisation, read);
        if (fill) {
          toFill.push(fill);
          changes.push({ what: 'organisation-filled', subject: found.organisation.name, detail: '' });
        }
      } else {
        if (found.outcome === 'none' && found.near)
          reader.warn('name', `organisation-resembles|${codePart(found.near)}`);
        const { reader: _, parent: __, ...facts } = read;
        const added = { ...facts, key: `organisation ${reader.line}` };
        finder.bring(added, added.aliases);
        toAdd.push(added);
        kept.push({ ref: added.key, read });
        changes.push({ what: 'organisation-added', subject: added.name, detail: added.kind });
      }
    }
    if (!kept.some(({ read: one }) => one.reader === reader)) problems.push(...reader.problems);
  }
  const parents = parentsOf(kept, known, finder);
  for (const { read } of kept) problems.push(...read.reader.problems);
  const wanted = parents.filter(
    ({ from, to }) => !known.organisations.some(({ id, parentIds }) => id === from && parentIds.includes(to)),
  );
  for (const { read } of kept.filter(({ ref }) => wanted.some(({ from }) => from === ref))) {
    changes.push({ what: 'parent-added', subject: read.name, detail: read.parent ?? '' });
  }
  return { toAdd, toFill, parents: wanted, changes, problems };
}

function readOrganisation(reader: Reader, known: KnownRegister, words: RegisterWords): Read | null {
  const kind = reader.text('kind');
  const named = reader.read(
    newOrganisation,
    {
      name: reader.text('name'),
      kind: kind === undefined ? undefined : codeOf(words.organisationKind, kind),
    },
    { name: 'name', kind: 'kind' },
  );
  const kvk = reader.text('kvk')?.replace(/\s/g, '') ?? null;
  const oin = reader.text('oin')?.replace(/\s/g, '') ?? null;
  if (kvk !== null && !/^\d{8}$/.test(kvk)) reader.fault('kvk', 'not-a-kvk-number');
  if (oin !== null && !/^\d{20}$/.test(oin)) reader.fault('oin', 'not-an-oin');
  const place = reader.text('municipality');
  const municipalityCode = place === undefined ? null : codeOf(known.places.municipality, place);
  if (municipalityCode !== null && !/^GM\d{4}$/.test(municipalityCode))
    reader.fault('municipality', 'municipality-unknown');
  const parentKnown = yesOrNo(reader.text('parentKnown') ?? '');
  if (parentKnown === null) reader.fault('parentKnown', 'not-yes-or-no');
  const aliases = listOf(reader.text('aliases') ?? '').filter((alias) => alias !== named?.name);
  for (const alias of aliases) {
    if (alias.length < 2) reader.fault('aliases', 'too-short|2', alias);
    if (alias.length > 160) reader.fault('aliases', 'too-long|160', alias);
  }
  if (!named || parentKnown === null || reader.hasFault) return null;
  if (normaliseOrganisationName(named.name) === '') {
    reader.fault('name', 'not-an-organisation-name');
    return null;
  }
  return {
    ...named,
    kvk,
    oin,
    municipalityCode,
    parentKnown,
    aliases,
    parent: reader.text('parent') ?? null,
    reader,
  };
}

function fillingOf(known: RegisterOrganisation, read: Read): OrganisationToFill | null {
  const { reader } = read;
  if (known.kind !== read.kind) reader.warn('kind', 'organisation-differs');
  const columns: {
    -readonly [Key in keyof OrganisationToFill['columns']]: OrganisationToFill['columns'][Key];
  } = {};
  for (const [column, key] of [
    ['kvk', 'kvk'],
    ['oin', 'oin'],
    ['municipalityCode', 'municipality'],
  ] as const) {
    if (read[column] === null || read[column] === known[column]) continue;
    if (known[column] === null) columns[column] = read[column];
    else reader.warn(key, 'organisation-differs');
  }
  if (read.parentKnown && !known.parentKnown) columns.parentKnown = true;
  const has = new Set([known.name, ...known.aliases].map((name) => name.toLowerCase()));
  const aliases = read.aliases.filter((alias) => !has.has(alias.toLowerCase()));
  return Object.keys(columns).length > 0 || aliases.length > 0 ? { id: known.id, columns, aliases } : null;
}

/** A municipality is one organisation: the database holds to that. */
function checkMunicipality(
  { kind, municipalityCode, reader }: Read,
  known: KnownRegister,
  id: string | null,
  lines: Map<string, number>,
): void {
  if (kind !== 'municipality' || municipalityCode === null) return;
  const holder = known.organisations.find(
    (one) => one.kind === 'municipality' && one.municipalityCode === municipalityCode && one.id !== id,
  );
  const before = lines.get(municipalityCode);
  if (holder) reader.fault('municipality', `municipality-taken|${codePart(holder.name)}`);
  else if (before !== undefined) reader.fault('municipality', `organisation-twice-in-file|${before}`);
  else lines.set(municipalityCode, reader.line);
}

/** What each is part of; whatever would come round to itself is refused at the line that closes the circle. */
function parentsOf(
  kept: readonly { readonly ref: string; readonly read: Read }[],
  known: KnownRegister,
  finder: OrganisationFinder,
): ParentToAdd[] {
  const above = new Map(known.organisations.map(({ id, parentIds }) => [id, [...parentIds]]));
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    from === to ||
    (above.get(from) ?? []).some((next) => {
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return kept.flatMap(({ ref, read }) =>
    parentOf(ref, read, finder).filter(({ from, to }) => {
      const isCircle = reaches(to, from);
      if (isCircle) read.reader.fault('parent', 'relation-in-a-circle');
      else above.set(from, [...(above.get(from) ?? []), to]);
      return !isCircle;
    }),
  );
}

function parentOf(from: string, { parent, reader }: Read, finder: OrganisationFinder): ParentToAdd[] {
  if (parent === null) return [];
  const found = finder.find(parent);
  if (found.outcome === 'ambiguous')
    reader.fault('parent', `organisation-ambiguous|${codePart(found.names.join(', '))}`);
  else if (found.outcome === 'none') reader.fault('parent', 'parent-unknown');
  else {
    const to = found.outcome === 'known' ? found.organisation.id : found.organisation.key;
    if (to !== from) return [{ from, to }];
    reader.fault('parent', 'relation-with-itself');
  }
  return [];
}
