import { inArray } from 'drizzle-orm';
import type { Transaction } from '~/db/client.server';
import { resources } from '~/db/schema/resources';
import { actorSettings, type Work } from '~/db/with-actor.server';
import { offerDraft } from '~/domain/resources/offer-draft.server';
import { saveDraft } from '~/domain/resources/save-draft.server';
import { startDraft } from '~/domain/resources/start-draft.server';
import { findOpenText } from '~/domain/resources/version-queries.server';
import type { PersonSeed } from './person';
import type { World } from './world';

interface Stage {
  readonly tx: Transaction;
  readonly world: World;
  readonly now: Date;
}

const inDraft = 'spelregels';
const onOffer = 'zes-niveaus-van-factoren';

/** Of what the portal came with one text is being changed, and the next version of another waits for a second reader. */
export async function settleMethodology({ tx, world, now }: Stage): Promise<void> {
  const rows = await tx
    .select({ id: resources.id, slug: resources.slug })
    .from(resources)
    .where(inArray(resources.slug, [inDraft, onOffer]));
  const [writer, colleague] = world.coordinators;
  for (const { id, slug } of rows) {
    const by = slug === inDraft ? writer : colleague;
    if (!by) throw new Error('the demonstration has too few coordinators');
    const work = await workAs({ tx, now }, by);
    const revision = await begin(work, id);
    if (slug === onOffer) await offer(work, id, revision);
  }
}

async function begin(work: Work, resourceId: string): Promise<number> {
  const started = await startDraft(work, resourceId);
  const draft = started.ok ? await findOpenText(work, resourceId) : null;
  if (!draft) throw new Error('a text of the demonstration could not be changed');
  const { titleNl, summaryNl, bodyNl, titleEn, summaryEn, bodyEn, revision } = draft;
  const saved = await saveDraft(work, {
    resourceId,
    revision,
    titleNl,
    summaryNl,
    bodyNl: `${bodyNl}\n\nDeze tekst is onderdeel van de demonstratie.\n`,
    titleEn: titleEn ?? undefined,
    summaryEn: summaryEn ?? undefined,
    bodyEn: bodyEn ?? '',
    changeNote: 'Aan het eind staat nu dat dit bij de demonstratie hoort.',
  });
  if (!saved.ok) throw new Error(`a text of the demonstration could not be saved: ${saved.reason}`);
  return revision + 1;
}

async function offer(work: Work, resourceId: string, revision: number): Promise<void> {
  const offered = await offerDraft(work, { resourceId, revision });
  if (!offered.ok) throw new Error(`a text of the demonstration could not be offered: ${offered.reason}`);
}

async function workAs({ tx, now }: Pick<Stage, 'tx' | 'now'>, { id, roles }: PersonSeed): Promise<Work> {
  const actor = { kind: 'person', personId: id, roles } as const;
  await tx.execute(actorSettings(actor));
  return { tx, actor, now };
}
