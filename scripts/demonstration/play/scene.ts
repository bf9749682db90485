import { eq } from 'drizzle-orm';
import { reviewRequests } from '~/db/schema/requests';
import { actorSettings, type Work } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import type { Result } from '~/domain/kernel/result';
import type { RequestForChange } from '~/domain/requests/triage/open-for-triage.server';
import type { PersonSeed } from '../person';
import type { RequesterSeed } from '../staff';
import type { Scene } from './story';

/** The work of somebody in this scene: in the one transaction of the demonstration, at the moment of the scene. */
async function workAs({ tx, now }: Scene, actor: Actor): Promise<Work> {
  await tx.execute(actorSettings(actor));
  return { tx, actor, now };
}

function asOne(scene: Scene, { id, roles }: PersonSeed): Promise<Work> {
  return workAs(scene, { kind: 'person', personId: id, roles });
}

export function asCoordinator(scene: Scene): Promise<Work> {
  const coordinator = scene.world.coordinators[scene.story.coordinator];
  if (!coordinator) throw new Error('the demonstration has too few coordinators');
  return asOne(scene, coordinator);
}

export function asRequester(scene: Scene): Promise<Work> {
  return asOne(scene, requesterOf(scene).person);
}

export function asMember(scene: Scene, personId: string): Promise<Work> {
  const member = scene.world.members.find(({ person }) => person.id === personId);
  if (!member) throw new Error(`nobody of the register has id ${personId}`);
  return asOne(scene, member.person);
}

export function asJob(scene: Scene, job: string): Promise<Work> {
  return workAs(scene, { kind: 'system', job });
}

export function requesterOf({ world, story }: Pick<Scene, 'world' | 'story'>): RequesterSeed {
  const requester = world.requesters.find(({ organisation }) => organisation === story.requester);
  if (!requester) throw new Error(`nobody asks for ${story.requester}`);
  return requester;
}

export function requestOf({ requests, story }: Scene): { readonly id: string; readonly reference: string } {
  const request = requests.get(story.key);
  if (!request) throw new Error(`the story ${story.key} begins before its request is submitted`);
  return request;
}

/** The request as a page shows it at this moment. */
export async function shown(scene: Scene): Promise<RequestForChange> {
  const { id, reference } = requestOf(scene);
  const [row] = await scene.tx
    .select({ version: reviewRequests.version })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, id));
  return { reference, version: row?.version ?? 1 };
}

/** In the demonstration nothing is refused: a refusal means that a story cannot happen like this. */
export function succeeded<Value>({ story, now }: Scene, result: Result<Value, string>): Value {
  if (result.ok) return result.value;
  const fields = JSON.stringify(result.fields ?? {});
  throw new Error(`the story ${story.key} was refused at ${now.toISOString()}: ${result.reason} ${fields}`);
}
