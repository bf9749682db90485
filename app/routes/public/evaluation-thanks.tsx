import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'public', title: 'followUp:form.thanks-title', indexed: false };

/** Without the link in its address: whoever looks at the screen later cannot answer again with it. */
export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/public/evaluation-thanks');
  return json({});
}

export default function EvaluationThanks() {
  const t = useT('followUp');
  return (
    <Page title={t('form.thanks-title')} width="text">
      <EmptyState title={t('form.title')} text={t('form.thanks')} />
    </Page>
  );
}
