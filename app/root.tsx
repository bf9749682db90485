import { json, type LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Outlet,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { translator } from '~/i18n/translate';
import { DocumentHead } from '~/ui/layout/document-head';
import { FlashMessage } from '~/ui/layout/flash-message';
import { isPageHandle, sentence } from '~/ui/layout/page-handle';
import { ProblemPage, problemOf } from '~/ui/layout/problem-page';
import { Shell } from '~/ui/layout/shell';
import { PageContextProvider } from '~/ui/page-context';
import { useRequestFacts } from '~/ui/request-context';
import { enter } from '~/web/enter.server';
import { takeFlash } from '~/web/flash.server';

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await enter(args, 'root');
  const { flash, headers } = takeFlash(args.request);
  const viewer = person && { id: person.id, name: person.name, roles: person.roles };
  return json({ viewer, flash }, { headers });
}

export default function App() {
  return <Outlet />;
}

/** Works from what the server knows of the request alone, because the loaders may be what failed. */
export function ErrorBoundary() {
  const { requestId } = useRequestFacts();
  return <ProblemPage problem={problemOf(useStatus() ?? 500)} reference={requestId} />;
}

export function Layout({ children }: { children: ReactNode }) {
  const { language, pathname, search, nonce } = useRequestFacts();
  const loaded = useRouteLoaderData<typeof loader>('root');
  const status = useStatus();
  const leaf = useMatches().at(-1);
  const handle = isPageHandle(leaf?.handle) ? leaf.handle : null;
  const viewer = loaded?.viewer ?? null;
  const t = translator(language);
  const problem = status === null ? null : problemOf(status);
  const page = { t, data: leaf?.data };
  const audience = handle?.audience ?? 'public';

  return (
    <html lang={language}>
      <DocumentHead
        title={
          problem || !handle
            ? t(`shell:problem.${problem ?? 'not-found'}.title`)
            : sentence(handle.title, page)
        }
        description={problem || !handle?.description ? undefined : sentence(handle.description, page)}
        indexed={problem === null && audience === 'public' && handle?.indexed !== false}
        scripts={problem === null ? (handle?.scripts ?? []) : []}
      />
      <body className="leerkring-theme">
        <PageContextProvider value={{ language, pathname, search, nonce, viewer }}>
          <Shell audience={audience} message={loaded?.flash && <FlashMessage flash={loaded.flash} />}>
            {children}
          </Shell>
        </PageContextProvider>
      </body>
    </html>
  );
}

/** The HTTP status of what went wrong, or null when nothing did. */
function useStatus(): number | null {
  const error = useRouteError();
  if (error === undefined || error === null) return null;
  return isRouteErrorResponse(error) ? error.status : 500;
}
