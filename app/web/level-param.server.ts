import { type RequestKind, requestKinds } from '~/domain/requests/request-kind';
import {
  hasLevel,
  type LevelledStatus,
  levelledStatuses,
} from '~/domain/requests/service-levels/service-level';
import { notFound } from './respond.server';

/** The kind and state in an address that together have a service level; what has none is not found. */
export function levelParam(params: Readonly<Record<string, string | undefined>>): {
  readonly kind: RequestKind;
  readonly status: LevelledStatus;
} {
  const kind = requestKinds.find((one) => one === params.kind);
  const status = levelledStatuses.find((one) => one === params.status);
  if (!kind || !status || !hasLevel(kind, status)) throw notFound();
  return { kind, status };
}
