import type { JSONWebKeySet } from 'jose';
import { openSigned } from './open-signed';
import {
  revokedListClaims,
  revokedListType,
  type StatementClaims,
  statementClaims,
  statementType,
} from './statement-claims';

export interface CheckedAgainst {
  readonly keys: JSONWebKeySet;
  /** Who must have issued it; null when whoever has the keys is enough. */
  readonly issuer: string | null;
  readonly now: Date;
}

export type StatementCheck =
  | { readonly verdict: 'valid' | 'expired' | 'not-yet-valid'; readonly claims: StatementClaims }
  | { readonly verdict: 'unreadable' | 'not-ours' | 'tampered' };

/** What a statement is worth by its signature and its days alone; whether it was revoked it cannot say itself. */
export async function checkStatement(compact: string, against: CheckedAgainst): Promise<StatementCheck> {
  const opened = await openSigned(compact, statementType, against.keys);
  if (!opened.ok) return { verdict: opened.reason };
  const parsed = statementClaims.safeParse(opened.claims);
  if (!parsed.success) return { verdict: 'not-ours' };
  const claims = parsed.data;
  if (against.issuer !== null && claims.iss !== against.issuer) return { verdict: 'not-ours' };
  const seconds = against.now.getTime() / 1000;
  if (seconds >= claims.exp) return { verdict: 'expired', claims };
  if (seconds < claims.iat) return { verdict: 'not-yet-valid', claims };
  return { verdict: 'valid', claims };
}

export type RevokedListCheck =
  | {
      readonly ok: true;
      readonly issuer: string;
      readonly issuedAt: Date;
      readonly revokedOn: ReadonlyMap<string, string>;
    }
  | {
      readonly ok: false;
      readonly reason: 'unreadable' | 'not-ours' | 'tampered' | 'expired' | 'not-yet-valid';
    };

/** A copy of the list of revoked statements; refused when it is older than it says it may be. */
export async function checkRevokedList(compact: string, against: CheckedAgainst): Promise<RevokedListCheck> {
  const opened = await openSigned(compact, revokedListType, against.keys);
  if (!opened.ok) return opened;
  const parsed = revokedListClaims.safeParse(opened.claims);
  if (!parsed.success) return { ok: false, reason: 'not-ours' };
  const { iss, iat, exp, revoked } = parsed.data;
  if (against.issuer !== null && iss !== against.issuer) return { ok: false, reason: 'not-ours' };
  const seconds = against.now.getTime() / 1000;
  if (seconds >= exp) return { ok: false, reason: 'expired' };
  if (seconds < iat) return { ok: false, reason: 'not-yet-valid' };
  return {
    ok: true,
    issuer: iss,
    issuedAt: new Date(iat * 1000),
    revokedOn: new Map(revoked.map(({ id, on }) => [id, on])),
  };
}
