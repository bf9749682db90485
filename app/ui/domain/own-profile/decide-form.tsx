import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface DecideFormProps {
  /** The address of what is looked at. */
  base: string;
  /** Of the words that are shown, where they can be edited meanwhile. */
  revision?: string;
  approve: string;
  /** Nobody decides about themselves. */
  isOwn: boolean;
}

/** Agreed, or back with a remark. */
export function DecideForm({ base, revision, approve, isOwn }: DecideFormProps) {
  const t = useT('profile');
  if (isOwn) return <Alert kind="info">{t('look.own')}</Alert>;
  return (
    <Form action={`${base}/akkoord`}>
      {revision && <HiddenField name="revision" value={revision} />}
      <SubmitRow>
        <Button icon="check">{approve}</Button>
        <ButtonLink to={`${base}/terug`} kind="secondary">
          {t('look.send-back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
