import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isCalendarDay } from '../app/domain/kernel/calendar-day';
import {
  type CheckedAgainst,
  checkRevokedList,
  checkStatement,
} from '../app/domain/registry/statements/check-statement';
import { givenStatement } from '../app/domain/registry/statements/given-statement';
import { readKeySet } from '../app/domain/registry/statements/key-set';
import { publicKeys, statementIssuer } from '../app/domain/registry/statements/signing-keys.server';
import { daysOf, type StatementClaims } from '../app/domain/registry/statements/statement-claims';
import { lastMomentOf } from '../app/domain/registry/statements/statement-period';

const usage =
  'Usage: npm run --silent verify-statement -- FILE [--keys jwks.json] [--revoked list.jwt] [--at YYYY-MM-DD]\n' +
  'Without --keys: the keys of this portal, by its settings. Exit code 0: valid; 1: not; 2: could not be checked.';

class CannotCheck extends Error {}

/** One line of JSON on standard output; what went wrong goes to standard error. No network, no database. */
try {
  const report = await verify();
  process.stdout.write(`${JSON.stringify(report)}\n`);
  process.exitCode = report.verdict === 'valid' ? 0 : 1;
} catch (error) {
  if (!(error instanceof CannotCheck)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

interface Report {
  readonly verdict: string;
  readonly at: string;
  /** Whether a list of revoked statements was looked at, and of which moment it is. */
  readonly revokedListOf: string | null;
  readonly statement?: StatementClaims & { readonly issuedOn: string; readonly expiresOn: string };
  readonly revokedOn?: string;
}

async function verify(): Promise<Report> {
  const { file, keys, revoked, at } = readArguments();
  const now = at === undefined ? new Date() : lastMomentOf(at);
  const against: CheckedAgainst = { ...(await trusted(keys)), now };
  const moment = now.toISOString();
  const given = givenStatement(readText(file));
  if (given?.kind !== 'signed') return { verdict: 'unreadable', at: moment, revokedListOf: null };
  const list = revoked === undefined ? null : await openList(revoked, against);
  const checked = await checkStatement(given.compact, against);
  const report = { at: moment, revokedListOf: list?.issuedAt.toISOString() ?? null };
  if (!('claims' in checked)) return { verdict: checked.verdict, ...report };
  const statement = { ...checked.claims, ...daysOf(checked.claims) };
  const revokedOn = list?.revokedOn.get(checked.claims.jti);
  if (revokedOn !== undefined) return { verdict: 'revoked', ...report, statement, revokedOn };
  return { verdict: checked.verdict, ...report, statement };
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { keys: { type: 'string' }, revoked: { type: 'string' }, at: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new CannotCheck(usage);
    if (values.at !== undefined && !isCalendarDay(values.at)) {
      throw new CannotCheck(`--at ${values.at}: write a day as 2026-03-09`);
    }
    return { file, ...values };
  } catch (error) {
    throw error instanceof CannotCheck ? error : new CannotCheck(usage);
  }
}

/** Whom to believe: the keys in the file and the issuer they name, or this portal itself. */
async function trusted(keysFile: string | undefined): Promise<Omit<CheckedAgainst, 'now'>> {
  if (keysFile === undefined) return { keys: await publicKeys(), issuer: statementIssuer() };
  const read = readKeySet(readText(keysFile));
  if (!read) throw new CannotCheck(`${keysFile}: this is no set of public keys (JWKS)`);
  return read;
}

async function openList(file: string, against: CheckedAgainst) {
  const list = await checkRevokedList(readText(file).trim(), against);
  if (list.ok) return list;
  throw new CannotCheck(
    {
      expired: `${file}: this list is too old to rely on; download it anew`,
      'not-yet-valid': `${file}: this list was made after the day you ask about`,
    }[list.reason as string] ?? `${file}: this list of revoked statements cannot be trusted (${list.reason})`,
  );
}

function readText(name: string): string {
  // npm runs scripts in the folder of the package; the name may be meant from where it was typed.
  const path = existsSync(name) ? name : resolve(process.env.INIT_CWD ?? '.', name);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CannotCheck(`${name}: this file cannot be read`);
  }
}
