import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listPayeesOfAll } from '~/domain/billing/payees/payee-queries.server';
import { useT } from '~/i18n/use-t';
import { PayeeTable } from '~/ui/domain/payees/payee-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'payees:list.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/payees');
  return json({ people: await withActor(actor, listPayeesOfAll) });
}

export default function Payees() {
  const { people } = useLoaderData<typeof loader>();
  const t = useT('payees');
  const missing = people.filter(({ payee }) => payee === null);
  const known = people.filter(({ payee }) => payee !== null);
  return (
    <Page
      title={t('list.title')}
      lead={missing.length > 0 ? t('list.lead', { count: missing.length }) : t('list.lead-none')}
    >
      {missing.length > 0 && (
        <Section title={t('list.missing')}>
          <PayeeTable caption={t('list.missing')} people={missing} />
        </Section>
      )}
      <Section title={t('list.known')}>
        <PayeeTable caption={t('list.known')} people={known} />
      </Section>
    </Page>
  );
}
