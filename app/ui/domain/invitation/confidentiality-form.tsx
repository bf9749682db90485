import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';

/** The promise itself is the button: it says in full what is promised. */
export function ConfidentialityForm({ id }: { id: string }) {
  const t = useT('invitation');
  return (
    <Form action={`/uitnodigingen/${id}/geheimhouding`}>
      <Paragraph>{t('confidentiality.promise')}</Paragraph>
      <HiddenField name="agrees" value="on" />
      <div className="lk-actions">
        <Button icon="lock">{t('confidentiality.agree')}</Button>
        <ButtonLink to={`/uitnodigingen/${id}/afwijzing`} kind="subtle">
          {t('decline.link')}
        </ButtonLink>
      </div>
    </Form>
  );
}
