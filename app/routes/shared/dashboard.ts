import type { LoaderFunctionArgs } from '@remix-run/node';
import { shellFor } from '~/ui/layout/audience';
import { dashboards } from '~/ui/layout/navigation';
import { enter } from '~/web/enter.server';
import { redirectTo } from '~/web/respond.server';

/** The first page of whoever is signed in: that of the role most people with several come for. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, context } = await enter(args, 'routes/shared/dashboard');
  const shell = shellFor('signed-in', person?.roles ?? []);
  const first = shell === 'signed-in' || shell === 'public' ? '/account' : dashboards[shell];
  return redirectTo(context, first);
}
