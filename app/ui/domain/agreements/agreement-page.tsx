import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import { Alert } from '~/ui/primitives/alert';

interface AgreementPageProps {
  person: { readonly id: string; readonly name: string };
  title: string;
  lead: string;
  /** The page between that of the person and this one. */
  above?: { readonly title: string; readonly to: string };
  /** Whether it is about whoever looks, who may not keep this of themselves. */
  isOwn: boolean;
  width?: 'text' | 'wide';
  actions?: ReactNode;
  children: ReactNode;
}

/** What a coordinator keeps of a person, under the page of that person. */
export function AgreementPage({ person, isOwn, above, children, ...page }: AgreementPageProps) {
  const t = useT('agreements');
  const people = useT('coordinator');
  return (
    <Page
      {...page}
      breadcrumbs={[
        { title: people('people.title'), to: '/coordinator/mensen' },
        { title: person.name, to: `/coordinator/mensen/${person.id}` },
        ...(above ? [above] : []),
      ]}
    >
      {isOwn && <Alert kind="info">{t('own')}</Alert>}
      {children}
    </Page>
  );
}
