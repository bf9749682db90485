import type { InvitationStatus } from '~/domain/matching/invitation-status';
import { useT } from '~/i18n/use-t';
import { CaseContext, type CaseContextFacts } from '~/ui/domain/triage/case-context';
import { type ListedOrganisation, OrganisationTable } from '~/ui/domain/triage/organisation-table';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Section } from '~/ui/primitives/section';
import { AcceptanceForm } from './acceptance-form';
import type { InvitationFacts } from './invitation-facts';
import { InvitationOutline } from './invitation-outline';
import { InvitationPage } from './invitation-page';
import { useWaitText, type WaitFacts } from './use-wait-text';

interface InvitationQuestionProps {
  invitation: InvitationFacts & {
    readonly id: string;
    readonly status: InvitationStatus;
    readonly reference: string;
    readonly context: CaseContextFacts;
    readonly organisations: readonly ListedOrganisation[];
    /** What joined after their declaration, and has to be declared on first. */
    readonly joined: readonly unknown[];
  };
  /** The commissioner accepted the pair, now or long ago. */
  isSettled: boolean;
  /** Whom it waits for, after a yes. */
  wait: WaitFacts | null;
}

/** The question itself, for whoever declared to be independent: to decide on, or to look at again after a yes. */
export function InvitationQuestion({ invitation, isSettled, wait }: InvitationQuestionProps) {
  const t = useT('invitation');
  const own = useT('participation');
  const waitText = useWaitText();
  const { id, seat, status, reference, context, organisations } = invitation;
  const mustDeclare = invitation.joined.length > 0;
  const isAccepted = status === 'accepted';
  return (
    <InvitationPage seat={seat} {...(isAccepted ? {} : { stage: 'question', lead: t('question.lead') })}>
      {mustDeclare && (
        <Alert kind="warning" title={own('addition.first')}>
          <p>{own('addition.first-text')}</p>
          <div className="lk-actions">
            <ButtonLink to={`/uitnodigingen/${id}/aanvulling`}>{own('addition.open')}</ButtonLink>
          </div>
        </Alert>
      )}
      {isAccepted && !isSettled && (
        <Alert kind="ok" title={t('question.accepted.title')}>
          {wait && waitText(wait)} {t('question.accepted.text')}
        </Alert>
      )}
      {isSettled && (
        <>
          <Alert kind="ok" title={t('question.confirmed')} />
          <div className="lk-actions">
            <ButtonLink to={`/reviews/${reference}`}>{t('question.review')}</ButtonLink>
          </div>
        </>
      )}
      <CaseContext context={context} />
      <Section title={t('question.organisations')}>
        <OrganisationTable organisations={organisations} />
      </Section>
      <InvitationOutline invitation={invitation} />
      {!isAccepted && !mustDeclare && <AcceptanceForm id={id} />}
    </InvitationPage>
  );
}
