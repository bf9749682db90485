import type { Work } from '~/db/with-actor.server';
import { countReferences, type Merge } from '../move-references.server';
import { personReferences } from './person-references';

/** What points at two records, in short: when it is the same, nothing came or went since somebody looked. */
export async function seenOf(work: Work, { keptId, removedId }: Merge): Promise<string> {
  const counts = await countReferences(work, personReferences, [keptId, removedId]);
  return shortly(counts, keptId, removedId);
}

/** Sessions come and go by looking; mails are sent by themselves. */
const notCounted = [
  'sessions.user_id',
  'outbox_mails.recipient_id',
  'context_reads.person_id',
  'registry_entries.person_id',
];

export function shortly(
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
  keptId: string,
  removedId: string,
): string {
  const sum = (id: string) =>
    [...(counts.get(id) ?? [])]
      .filter(([reference]) => !notCounted.includes(reference))
      .reduce((total, [, count]) => total + count, 0);
  return `${sum(keptId)}-${sum(removedId)}`;
}
