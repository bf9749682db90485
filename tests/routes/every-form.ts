import { filledIn, formsOf, type PageForm } from '#tests/support/page-forms';
import type { TestPortal } from '#tests/support/portal';
import { addressOf, paramNames, routeAt, type ServedRoute, servedRoutes } from '#tests/support/served-routes';
import { stepPath, stepsOf } from '~/domain/requests/intake/intake-form';
import { requestKinds } from '~/domain/requests/request-kind';
import { entrance, type RouteId } from '~/web/access';
import { type Inhabitant, makeAccessWorld } from './access-world';

export interface FoundForm extends PageForm {
  /** Where it stands, and the session of somebody who may see it. */
  readonly page: string;
  readonly cookie: string | undefined;
  /** Where the same form of somebody else is sent to; absent where there is nothing of anybody else. */
  readonly elsewhere: string | undefined;
}

/** Every form that changes something, with the first person who may see its page; each form once. */
export async function findEveryForm(portal: TestPortal): Promise<readonly FoundForm[]> {
  const world = (await makeAccessWorld()).filter(({ as }) => !as.includes('in one'));
  const routes = servedRoutes(portal.build);
  const found = new Map<string, FoundForm>();
  for (const route of routes.filter(({ hasPage }) => hasPage)) {
    const somebody = world.find(({ roles }) => entrance(route.id as RouteId, roles, true) === 'open');
    if (!somebody) throw new Error(`nobody may see ${route.id}`);
    const cookie = somebody.personId ? await portal.signIn(somebody.personId) : undefined;
    for (const page of await pagesOf(route, somebody)) {
      for (const form of await formsAlong(portal, page, cookie, route)) {
        const elsewhere = await elsewhereOf(routes, form.action, somebody);
        const key = `${kindOf(form.action)} ${form.fields.map(({ name }) => name).join()}`;
        if (!found.has(key)) found.set(key, { ...form, page, cookie, elsewhere });
      }
    }
  }
  return [...found.values()];
}

/** The forms of a page; an invitation is a page with one form after the other. */
async function formsAlong(
  portal: TestPortal,
  page: string,
  cookie: string | undefined,
  { id }: ServedRoute,
): Promise<PageForm[]> {
  const forms: PageForm[] = [];
  const steps = id === 'routes/shared/invitation' ? 3 : 1;
  for (let step = 1; step <= steps; step += 1) {
    const { body } = await portal.page(page, { cookie });
    const sent = formsOf(body).filter(({ method }) => method === 'post');
    forms.push(...sent);
    const next = sent.find(({ action }) => action.startsWith(`${page}/`));
    if (step < steps && next) await portal.send(next.action, filledIn(next), { cookie });
  }
  return forms;
}

async function pagesOf({ id, pattern }: ServedRoute, { own }: Inhabitant): Promise<string[]> {
  if (pattern.includes(':step')) {
    return requestKinds.flatMap((kind) => stepsOf(kind).map((step) => stepPath(kind, step)));
  }
  const params: Record<string, string> = {};
  for (const name of paramNames(pattern)) params[name] = (await own[name]?.(id)) ?? '';
  return [addressOf(pattern, params) + ((await own['?']?.(id)) ?? '')];
}

async function elsewhereOf(
  routes: readonly ServedRoute[],
  action: string,
  { own, others }: Inhabitant,
): Promise<string | undefined> {
  const route = routeAt(routes, action);
  const names = paramNames(route?.pattern ?? '');
  if (!route || !names.some((name) => others[name])) return undefined;
  const params: Record<string, string> = {};
  for (const name of names) params[name] = (await (others[name] ?? own[name])?.(route.id)) ?? '';
  return addressOf(route.pattern, params);
}

/** An address without the references and ids in it. */
function kindOf(action: string): string {
  return action.replace(/[0-9a-f-]{36}|[0-9a-f]{64}|LR(-\w{3}){3}/g, ':');
}
