import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';

interface ResourcePageProps {
  resource: { readonly id: string; readonly title: string };
  title: string;
  lead?: ReactNode;
  width?: 'text' | 'wide';
  children: ReactNode;
}

/** A page of one resource for editors, with the way back. */
export function ResourcePage({ resource, title, lead, width = 'text', children }: ResourcePageProps) {
  const t = useT('methodology');
  return (
    <Page
      title={title}
      lead={lead}
      width={width}
      breadcrumbs={[
        { title: t('overview.title'), to: '/methodiek/beheer' },
        { title: resource.title, to: `/methodiek/beheer/${resource.id}` },
      ]}
    >
      {children}
    </Page>
  );
}
