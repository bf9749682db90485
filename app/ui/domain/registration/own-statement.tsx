import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import { statementPath } from '~/domain/registry/statements/given-statement';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { SquareCode } from '~/ui/primitives/pictures/square-code';
import { Section } from '~/ui/primitives/section';

interface ShownStatement {
  readonly id: string;
  readonly role: AccreditedRole;
  readonly issuedOn: string;
  readonly expiresOn: string;
  /** Squares of the QR code. */
  readonly code: readonly string[];
}

/** A statement that stands: to hand over, to look at, or to take back. */
export function OwnStatement({ statement }: { statement: ShownStatement }) {
  const t = useT('registration');
  const domain = useT('domain');
  const language = useLanguage();
  const role = domain(`role.${statement.role}`);
  const day = formatDay(language, statement.issuedOn);
  const files = `/reviewer/verklaring/${statement.id}/verklaring`;
  return (
    <Section title={t('one-title', { role, day })} level={3}>
      <DescriptionList
        items={[
          { term: t('fact.expires'), value: formatDay(language, statement.expiresOn) },
          { term: t('fact.number'), value: statement.id },
        ]}
      />
      <div className="lk-statement">
        <SquareCode rows={statement.code} label={t('code-label', { day })} />
        <Paragraph>{t('code-text')}</Paragraph>
      </div>
      <div className="lk-actions">
        <ButtonLink to={`${files}.pdf`} icon="download">
          {t('as-pdf')}
        </ButtonLink>
        <ButtonLink to={`${files}.jwt`} kind="secondary" icon="file">
          {t('as-jwt')}
        </ButtonLink>
        <ButtonLink to={`${statementPath}/${statement.id}`} kind="subtle" icon="eye">
          {t('as-others')}
        </ButtonLink>
      </div>
      <Form action={`/reviewer/verklaring/${statement.id}/intrekking`}>
        <div className="lk-actions">
          <Button kind="danger" icon="delete" label={t('revoke-label', { role, day })}>
            {t('revoke')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
