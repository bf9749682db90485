import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closeDatabase, openDatabase } from '~/db/client.server';
import { longDeadline, type Work, withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import type { ImportReport } from '~/domain/imports/import-report';
import {
  importMunicipalities,
  previewMunicipalities,
} from '~/domain/imports/municipalities/import-municipalities.server';
import { importRegister, previewRegister } from '~/domain/imports/register/import-register.server';
import type { Sheet } from '~/domain/imports/sheet';
import { calendarDayAt, isCalendarDay } from '~/domain/kernel/calendar-day';
import type { Result } from '~/domain/kernel/result';
import { messageOf } from '~/i18n/message-code';
import { translator } from '~/i18n/translate';
import { startDatabase } from '~/platform/database-server.server';
import { readSpreadsheet } from '~/platform/spreadsheet/read-spreadsheet.server';
import { commandLineLimits } from '~/platform/spreadsheet/spreadsheet';
import { changeText, problemText } from '~/ui/domain/imports/problem-text';

const usage = `Usage: npm run --silent import -- municipalities FILE [SUCCESSORS] [--on 2026-01-01] [--dry-run]
       npm run --silent import -- register FILE [ORGANISATIONS] [--dry-run]`;
const actor: Actor = { kind: 'system', job: 'import' };
const t = translator('en');

interface Importer {
  readonly preview: (work: Work) => Promise<ImportReport>;
  readonly carryOut: (work: Work) => Promise<Result<ImportReport>>;
}

const asked = read();
if (typeof asked === 'string') refuse(asked);
else await run(asked);

interface Asked {
  readonly kind: 'municipalities' | 'register';
  readonly files: readonly string[];
  readonly on: string;
  readonly isDryRun: boolean;
}

function read(): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, on: { type: 'string' } },
    });
    const [kind, ...files] = positionals;
    const on = values.on ?? `${calendarDayAt(new Date()).slice(0, 4)}-01-01`;
    if (kind !== 'municipalities' && kind !== 'register') return usage;
    if (files.length < 1 || files.length > 2) return usage;
    if (!isCalendarDay(on)) return `--on ${on}: this is no day. Write it as 2026-01-01.`;
    return { kind, files, on, isDryRun: values['dry-run'] === true };
  } catch {
    return usage;
  }
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function run({ kind, files, on, isDryRun }: Asked): Promise<void> {
  const sheets: Sheet[] = [];
  for (const file of files) {
    progress(`reading ${file}`);
    const read = await sheetsOf(file);
    if (typeof read === 'string') return refuse(`${file}: ${read}`);
    sheets.push(...read);
  }
  const importer: Importer =
    kind === 'register'
      ? {
          preview: (work) => previewRegister(work, sheets),
          carryOut: (work) => importRegister(work, sheets),
        }
      : {
          preview: (work) => previewMunicipalities(work, { sheets, holdsOn: on }),
          carryOut: (work) => importMunicipalities(work, { sheets, holdsOn: on }),
        };
  const server = await startDatabase();
  openDatabase(server.url);
  try {
    await compareAndWrite(importer, isDryRun);
  } finally {
    await closeDatabase();
    await server.stop();
  }
}

async function compareAndWrite({ preview, carryOut }: Importer, isDryRun: boolean): Promise<void> {
  progress('comparing with what is on record');
  const report = await withActor(actor, preview, longDeadline);
  for (const line of linesOf(report)) console.log(line);
  if (report.faults > 0) return refuse(`${report.faults} faults. Nothing was changed.`);
  if (isDryRun) return console.log('Dry run. Nothing was changed.');
  progress('writing');
  const done = await withActor(actor, carryOut, longDeadline);
  if (!done.ok) return refuse(`Refused: ${done.reason}. Nothing was changed.`);
  console.log('Done.');
}

async function sheetsOf(file: string): Promise<Sheet[] | string> {
  // npm runs scripts in the folder of the package; the name may be meant from where it was typed.
  const path = existsSync(file) ? file : resolve(process.env.INIT_CWD ?? '.', file);
  if (!existsSync(path)) return 'there is no such file';
  const read = await readSpreadsheet(readFileSync(path), commandLineLimits);
  if (!read.ok) return messageOf(t, read.reason);
  return read.value.map(({ name, lines }) => ({ name: name || basename(file), lines }));
}

/** A line for each problem, which a program can read too, and what would change. */
function linesOf({ problems, counts, lines, faults, warnings }: ImportReport): string[] {
  return [
    ...problems.map(({ severity, sheet, line, column, value, code }) => {
      const place = [sheet, line === null ? '' : `line ${line}`, column].filter((part) => part !== '');
      return `${severity.padEnd(7)} ${place.join(', ')}${value ? ` "${value}"` : ''}: ${problemText(t, code)}`;
    }),
    `${lines} lines, ${faults} faults, ${warnings} warnings`,
    ...Object.entries(counts).map(([what, count]) => `${String(count).padStart(6)}  ${changeText(t, what)}`),
    ...(Object.keys(counts).length === 0 ? ['Nothing would change.'] : []),
  ];
}

/** On standard error, so that the lines about the file can be kept by themselves. */
function progress(line: string): void {
  console.error(`… ${line}`);
}
