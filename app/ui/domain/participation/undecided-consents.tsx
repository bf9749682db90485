import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';

interface UndecidedConsentsProps {
  undecided: readonly {
    readonly requestOrganisationId: string;
    readonly organisation: string;
    readonly consent: 'refused' | 'withdrawn';
  }[];
  /** The address of the list of organisations. */
  base: string;
}

/** Every organisation that said no and waits for a decision, before anything else on the page. */
export function UndecidedConsents({ undecided, base }: UndecidedConsentsProps) {
  const t = useT('participation');
  if (undecided.length === 0) return null;
  return (
    <Alert kind="warning" title={t('undecided.title')}>
      {undecided.map(({ requestOrganisationId: id, organisation: name, consent }) => (
        <div key={id}>
          <Paragraph>{t(`undecided.${consent}`, { name })}</Paragraph>
          <div className="lk-actions">
            <ButtonLink to={`${base}/${id}/besluit`} label={t('undecided.decide-of', { name })}>
              {t('undecided.decide')}
            </ButtonLink>
          </div>
        </div>
      ))}
      <Paragraph>{t('undecided.waits')}</Paragraph>
    </Alert>
  );
}
