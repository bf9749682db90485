import { withActor } from '~/db/with-actor.server';
import { loadStartSet } from '~/domain/resources/load-start-set.server';

/** What a new portal comes with in its library; of every other portal nothing changes. */
export async function fillLibrary(report: (line: string) => void): Promise<void> {
  const loaded = await withActor({ kind: 'system', job: 'start-set' }, loadStartSet);
  if (!loaded.ok) throw new Error(`The library was not filled: ${loaded.reason}.`);
  if (loaded.value.added > 0) report(`put ${loaded.value.added} texts about the method into the library`);
}
