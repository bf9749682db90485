import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Checkbox } from '~/ui/primitives/checkbox';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';

const consequences = ['register', 'stripped', 'account', 'invitations', 'stays', 'back'] as const;

interface LeavingFormProps {
  form: FormState;
  obstacle: 'holds-seat' | 'looks-at-gate' | 'asks-question' | 'last-coordinator' | null;
  /** Where somebody goes who does not leave after all. */
  back: string;
  /** The name when a coordinator does it; `null` for one's own wish. */
  name: string | null;
}

/** What leaving means, in plain words, and a tick before the button. */
export function LeavingForm({ form, obstacle, back, name }: LeavingFormProps) {
  const t = useT('profile');
  const who = { name: name ?? '' };
  const own = name === null;
  const items = consequences.map((one) =>
    own ? t(`leaving.consequences.${one}`) : t(`leaving.person.${one}`, who),
  );
  const cancel = (
    <ButtonLink to={back} kind="subtle">
      {own ? t('leaving.cancel') : t('leaving.person-cancel', who)}
    </ButtonLink>
  );
  if (obstacle !== null) {
    return (
      <>
        <BulletList items={items} />
        <Alert kind="warning" title={t('leaving.cannot-title')}>
          {own ? t(`leaving.obstacle.${obstacle}`) : t(`leaving.person-obstacle.${obstacle}`, who)}
        </Alert>
        <div className="lk-actions">{cancel}</div>
      </>
    );
  }
  const sure = own ? t('leaving.sure') : t('leaving.person-sure', who);
  return (
    <>
      <BulletList items={items} />
      <Form>
        <FormErrorSummary form={form} labels={{ sure }} />
        <Checkbox form={form} name="sure" label={sure} />
        <SubmitRow>
          <Button kind="danger">{own ? t('leaving.submit') : t('leaving.person-submit')}</Button>
          {cancel}
        </SubmitRow>
      </Form>
    </>
  );
}
