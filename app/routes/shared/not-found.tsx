import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'shell:problem.not-found.title',
  indexed: false,
};

/** Every address that is nobody's, so that the error page of the portal answers and not a bare one. */
export async function loader(args: LoaderFunctionArgs): Promise<never> {
  await enter(args, 'routes/shared/not-found');
  throw notFound();
}

export async function action(args: ActionFunctionArgs): Promise<never> {
  await enter(args, 'routes/shared/not-found');
  throw notFound();
}

export default function NotFound() {
  return null;
}
