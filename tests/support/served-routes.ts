import type { ServerBuild } from '@remix-run/node';

export type Params = Readonly<Record<string, string>>;

export interface ServedRoute {
  readonly id: string;
  /** `/aanvraag/:reference`; a splat is `*`. */
  readonly pattern: string;
  readonly hasPage: boolean;
  readonly hasLoader: boolean;
  readonly hasAction: boolean;
}

/** Every route of the build that has an address, which is all but the root. */
export function servedRoutes(build: ServerBuild): ServedRoute[] {
  return Object.values(build.routes).flatMap((route) => {
    if (!route || route.id === 'root') return [];
    const { id, module } = route;
    return [
      {
        id,
        pattern: patternOf(build, id),
        hasPage: module.default !== undefined,
        hasLoader: module.loader !== undefined,
        hasAction: module.action !== undefined,
      },
    ];
  });
}

function patternOf(build: ServerBuild, id: string): string {
  const route = build.routes[id];
  if (!route) return '';
  const above = route.parentId ? patternOf(build, route.parentId) : '';
  return `${above === '/' ? '' : above}/${route.path ?? ''}`;
}

export function paramNames(pattern: string): string[] {
  return [...pattern.matchAll(/:(\w+)|\*/g)].map(([all, name]) => name ?? all);
}

/** The address of a route for these parameters; a parameter that is missing is a mistake in the test. */
export function addressOf(pattern: string, params: Params): string {
  return pattern.replace(/:(\w+)|\*/g, (all, name) => {
    const value = params[name ?? all];
    if (value === undefined) throw new Error(`no ${all} for ${pattern}`);
    return encodeURIComponent(value);
  });
}

/** The route that answers at an address; fixed words go before parameters, as in the router. */
export function routeAt(routes: readonly ServedRoute[], address: string): ServedRoute | undefined {
  const path = address.split('?', 1)[0] ?? '';
  const fitting = routes.filter(({ pattern }) => formOf(pattern).test(path));
  return fitting.sort((a, b) => paramNames(a.pattern).length - paramNames(b.pattern).length)[0];
}

function formOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`);
}
