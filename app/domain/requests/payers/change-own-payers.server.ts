import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { openForRequester, type RequesterRefusal } from '../open-for-requester.server';
import { haveOtherTerms, payersFooting, uncheckedPayers } from './payer-changes';
import { payerField } from './payer-form';
import type { payersInput } from './payers-inputs';
import {
  missingFields,
  type PreparationRefusal,
  type PreparedPayers,
  preparePayers,
  replacePayers,
} from './prepare-payers.server';

type Input = { readonly reference: string } & z.output<typeof payersInput>;

type Refusal =
  | RequesterRefusal
  | PreparationRefusal
  | 'organisation-twice'
  | 'payer-needs-coordinator'
  | 'payers-settled'
  | 'payers-not-ready';

/**
 * The requester says who pays which part and what their invoices need. Once a pair is looked for, only organisations
 * everybody was held against already can pay: whoever else does may be the employer of somebody asked (H4), and
 * what a refusal would tell about that is not for the requester. What was agreed on is theirs to complete only.
 */
export async function changeOwnPayers(work: Work, input: Input): Promise<Result<null, Refusal>> {
  const opened = await openForRequester(work, input, 'change-payers');
  if (!opened.ok) return opened;
  const prepared = await preparePayers(work, opened.value.id, input.payers);
  if (!prepared.ok) return prepared;
  const footing = payersFooting(opened.value.status);
  if (footing === 'checked') {
    const unchecked = fieldsOfUnchecked(prepared.value);
    if (unchecked) return fail('payer-needs-coordinator', unchecked);
  }
  if (footing === 'agreed') {
    const { before, after } = prepared.value;
    if (haveOtherTerms(before, after)) return fail('payers-settled');
    const missing = missingFields(after);
    if (missing) return fail('payers-not-ready', missing);
  }
  await replacePayers(work, opened.value, prepared.value);
  return succeed(null);
}

function fieldsOfUnchecked({ before, after, around }: PreparedPayers): Record<string, string> | null {
  const unchecked = uncheckedPayers(before, after, around);
  if (unchecked.length === 0) return null;
  return Object.fromEntries(
    unchecked.flatMap((index) => {
      const payer = after[index];
      return payer ? [[payerField(payer.row, 'name'), 'payer-needs-coordinator'] as const] : [];
    }),
  );
}
