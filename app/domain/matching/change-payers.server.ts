import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { type Failure, fail, type Result, succeed } from '../kernel/result';
import { payersFooting, uncheckedPayers } from '../requests/payers/payer-changes';
import { payerField } from '../requests/payers/payer-form';
import type { payersInput } from '../requests/payers/payers-inputs';
import {
  missingFields,
  type PreparationRefusal,
  type PreparedPayers,
  preparePayers,
  replacePayers,
} from '../requests/payers/prepare-payers.server';
import type { RequestStatus } from '../requests/request-status';
import { openForTriage, type TriageRefusal } from '../requests/triage/open-for-triage.server';
import { payerConflicts } from './payer-conflicts.server';

type Input = { readonly reference: string } & z.output<typeof payersInput>;
type PairRefusal = 'payer-unrecognised' | 'payer-not-independent' | 'payers-not-ready';
type Refusal = TriageRefusal | PreparationRefusal | 'organisation-twice' | PairRefusal;

/**
 * The coordinator says who pays. While no pair was proposed a payer may still have to be recognised: nobody can be
 * proposed before that. Beside a pair every payer is known, and everybody invited or seated is held against it anew.
 */
export async function changePayers(work: Work, input: Input): Promise<Result<null, Refusal>> {
  const opened = await openForTriage(work, input, 'change-payers');
  if (!opened.ok) return opened;
  const { request } = opened.value;
  const prepared = await preparePayers(work, request.id, input.payers);
  if (!prepared.ok) return prepared;
  await replacePayers(work, request, prepared.value);
  const refusal = await besidePair(work, request, prepared.value);
  return refusal ?? succeed(null);
}

/** Asked after writing, on the payers as they are now; a refusal takes all of it back. */
async function besidePair(
  work: Work,
  { id, status }: { readonly id: string; readonly status: RequestStatus },
  { before, after, around }: PreparedPayers,
): Promise<Failure<PairRefusal> | null> {
  if (status !== 'proposed' && status !== 'confirmed') return null;
  const unrecognised = after.filter(({ organisationId }) => organisationId === null);
  if (unrecognised.length > 0) return fail('payer-unrecognised', names(unrecognised, 'payer-unrecognised'));
  const added = uncheckedPayers(before, after, around).flatMap((index) => after[index] ?? []);
  const conflicts = await payerConflicts(
    work,
    id,
    added.flatMap(({ organisationId }) => organisationId ?? []),
  );
  const tied = added.filter(({ organisationId }) => organisationId !== null && conflicts.has(organisationId));
  if (tied.length > 0) return fail('payer-not-independent', names(tied, 'payer-not-independent'));
  if (payersFooting(status) !== 'agreed') return null;
  const missing = missingFields(after);
  return missing && fail('payers-not-ready', missing);
}

function names(payers: readonly { readonly row: number }[], code: PairRefusal): Record<string, string> {
  return Object.fromEntries(payers.map(({ row }) => [payerField(row, 'name'), code]));
}
