import { formsOf, type PageForm } from '#tests/support/page-forms';
import type { TestPortal } from '#tests/support/portal';
import { addressOf, paramNames, servedRoutes } from '#tests/support/served-routes';
import { intakeSteps } from '~/domain/requests/intake-form';
import { entrance, type RouteId } from '~/web/access';
import { type Inhabitant, makeAccessWorld } from './access-world';

export interface FoundForm extends PageForm {
  /** Where it stands, and the session of somebody who may see it. */
  readonly page: string;
  readonly cookie: string | undefined;
}

/** Every form that changes something, with the first person who may see its page; each form once. */
export async function findEveryForm(portal: TestPortal): Promise<readonly FoundForm[]> {
  const world = (await makeAccessWorld()).filter(({ as }) => !as.includes('in one'));
  const found = new Map<string, FoundForm>();
  for (const route of servedRoutes(portal.build)) {
    if (!route.hasPage) continue;
    const somebody = world.find(({ roles }) => entrance(route.id as RouteId, roles, true) === 'open');
    if (!somebody) throw new Error(`nobody may see ${route.id}`);
    const cookie = somebody.personId ? await portal.signIn(somebody.personId) : undefined;
    for (const page of await pagesOf(route.id, route.pattern, somebody)) {
      const { body } = await portal.page(page, { cookie });
      for (const form of formsOf(body)) {
        const key = `${form.action.replace(/[0-9a-f-]{36}|LR(-\w{3}){3}/g, ':')} ${form.fields.map(({ name }) => name).join()}`;
        if (form.method === 'post' && !found.has(key)) found.set(key, { ...form, page, cookie });
      }
    }
  }
  return [...found.values()];
}

async function pagesOf(routeId: string, pattern: string, { own }: Inhabitant): Promise<string[]> {
  if (pattern.includes(':step')) return intakeSteps.map(({ slug }) => addressOf(pattern, { step: slug }));
  const params: Record<string, string> = {};
  for (const name of paramNames(pattern)) params[name] = (await own[name]?.(routeId)) ?? '';
  return [addressOf(pattern, params) + ((await own['?']?.(routeId)) ?? '')];
}
