import type { ReactNode } from 'react';
import type { SeatName } from '~/domain/matching/invitation-status';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import { Steps } from '~/ui/primitives/steps';

const stages = ['outline', 'independence', 'question'] as const;

interface InvitationPageProps {
  seat: SeatName;
  /** Where somebody is; left out where there is nothing left to go through. */
  stage?: (typeof stages)[number];
  lead?: string;
  children: ReactNode;
}

/** A step of an invitation, with how far somebody is. */
export function InvitationPage({ seat, stage, lead, children }: InvitationPageProps) {
  const t = useT('invitation');
  const domain = useT('domain');
  const current = stage ? stages.indexOf(stage) : -1;
  return (
    <Page
      title={t('title', { seat: domain(`seat.${seat}`) })}
      lead={lead}
      width="text"
      breadcrumbs={[{ title: t('list.title'), to: '/uitnodigingen' }]}
    >
      {stage && (
        <Steps
          steps={stages.map((each, index) => ({
            name: t(`steps.${each}`),
            state: index < current ? 'done' : index === current ? 'current' : 'todo',
          }))}
        />
      )}
      {children}
    </Page>
  );
}
