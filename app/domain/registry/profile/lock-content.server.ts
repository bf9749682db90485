import { eq } from 'drizzle-orm';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { contentOf, type ProfileContent } from './profile-content';
import type { ShownField } from './shown-field';

export interface LockedContent {
  readonly version: number;
  readonly content: ProfileContent;
}

/** A profile as it is, kept from changing until this transaction ends. The profile always before what waits. */
export async function lockContent(work: Work, personId: string): Promise<LockedContent | null> {
  const [row] = await work.tx
    .select()
    .from(registryProfiles)
    .where(eq(registryProfiles.personId, personId))
    .for('update');
  if (!row) return null;
  // The column is checked against the same list.
  const shownFields = row.shownFields as ShownField[];
  return { version: row.version, content: contentOf({ ...row, shownFields }) };
}
