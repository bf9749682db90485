import { idParam } from './id-param.server';
import { notFound } from './respond.server';

interface DisputeParams {
  readonly confirmationId?: string | undefined;
  readonly disputedLine?: string | undefined;
}

/** The dispute an address names: what was asked, and the line of it. */
export function disputeParams({ confirmationId, disputedLine = '' }: DisputeParams) {
  if (!/^[1-9]\d{0,14}$/.test(disputedLine)) throw notFound();
  return { confirmationId: idParam(confirmationId), lineId: Number(disputedLine) };
}
