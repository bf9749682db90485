import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { makeReviewer } from '#tests/support/factories/people';
import { addFileTo } from '#tests/support/factories/resource-files';
import { done, draftOf, makeEditors, openVersionOf, publishDraft } from '#tests/support/factories/resources';
import { database } from '~/db/client.server';
import { resources } from '~/db/schema/resources';
import { withActor } from '~/db/with-actor.server';
import { offerDraft } from '~/domain/resources/offer-draft.server';

/** Pages that are there while a version is written, and while it waits for somebody else. */
const ofDraft = ['draft', 'draft-start', 'draft-discard', 'draft-offer', 'files', 'file-removal'];
const ofOffer = ['draft-return', 'draft-publication'];

let lastFileId = '';

/** What addresses of the methodology can name: a file is one of the resource that was named before it. */
export const holdingsOfMethodology = {
  resourceId: makeResourceFor,
  fileId: () => lastFileId,
  number: () => '1',
};

/** Of each of them one as nobody ever had it, and one that cannot be. */
export const unknownOfMethodology = {
  resourceId: [randomUUID(), 'x'],
  fileId: [randomUUID(), 'x'],
  number: ['999', 'x'],
} as const;

/** A resource with a file, in the state in which this page is there. */
async function makeResourceFor(routeId: string): Promise<string> {
  const page = routeId.split('/').at(-1) ?? '';
  const editors = await makeEditors();
  const { writer } = editors;
  const resourceId = await draftOf(writer, page === 'resource-word' ? { kind: 'template' } : {});
  lastFileId = await addFileTo(writer, resourceId, ['Een bladzijde.']);
  if (ofOffer.includes(page)) {
    const { revision } = await openVersionOf(writer, resourceId);
    done(await withActor(writer, (work) => offerDraft(work, { resourceId, revision })));
  } else if (!ofDraft.includes(page)) {
    await publishDraft(editors, resourceId);
  }
  return resourceId;
}

/** The part of an address that names a resource, or somebody of the register. */
export async function makeSlugFor(routeId: string): Promise<string> {
  if (!routeId.startsWith('routes/methodology/')) {
    return `lid-${(await makeReviewer({ isListed: true })).id}`;
  }
  const resourceId = await makeResourceFor(routeId);
  const [made] = await database()
    .select({ slug: resources.slug })
    .from(resources)
    .where(eq(resources.id, resourceId));
  return made?.slug ?? '';
}
