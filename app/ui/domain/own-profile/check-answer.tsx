import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';

/** The one button of the yearly question, and the way to change something. */
export function CheckAnswer({ action }: { action: string }) {
  const t = useT('profile');
  return (
    <Form action={action}>
      <div className="lk-actions">
        <Button icon="check">{t('check.button')}</Button>
        <ButtonLink to="/reviewer/profiel" kind="secondary" icon="edit">
          {t('check.change')}
        </ButtonLink>
      </div>
      <Paragraph>
        {t('check.button-text')} {t('check.change-text')}
      </Paragraph>
    </Form>
  );
}
