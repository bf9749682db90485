import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';

/** What a coordinator can do with an organisation on a page of its own. */
export function OrganisationLinks({ organisationId }: { organisationId: string }) {
  const t = useT('upkeep');
  const here = `/coordinator/organisaties/${organisationId}`;
  return (
    <div className="lk-actions">
      <ButtonLink to={`${here}/gegevens`} kind="secondary" icon="edit">
        {t('facts.link')}
      </ButtonLink>
      <ButtonLink to={`${here}/namen`} kind="secondary" icon="edit">
        {t('names.link')}
      </ButtonLink>
      <ButtonLink to={`${here}/fusie`} kind="secondary" icon="building">
        {t('succession.link')}
      </ButtonLink>
      <ButtonLink to={`/coordinator/banden?organisatie=${organisationId}`} kind="subtle" icon="search">
        {t('ties:check.link')}
      </ButtonLink>
    </div>
  );
}
