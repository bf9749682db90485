import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';

type RouteTree = Parameters<typeof matchRoutes>[0];

/** `/register/:name` for `/register/somebody`: what a log may hold of an address. */
export function patternsIn(routes: ServerBuild['routes']): (pathname: string) => string | undefined {
  const tree = routeTree(routes);
  return (pathname) => {
    const matches = matchRoutes(tree, pathname);
    return matches ? `/${matches.flatMap(({ route }) => route.path || []).join('/')}` : undefined;
  };
}

function routeTree(routes: ServerBuild['routes'], parentId?: string): RouteTree {
  return Object.values(routes)
    .filter((route) => route?.parentId === parentId)
    .flatMap((route) => {
      if (!route) return [];
      const { id, path } = route;
      return route.index ? { id, path, index: true } : { id, path, children: routeTree(routes, id) };
    });
}
