import type { ReviewForm } from '~/domain/registry/review-form';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { Heading } from '~/ui/primitives/heading';
import { Link } from '~/ui/primitives/link';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface OpenRequest {
  readonly reference: string;
  readonly form: ReviewForm | null;
  readonly province: string | null;
  readonly since: string;
  readonly obstacle: 'organisations-unrecognised' | 'consent-undecided' | 'own-request' | null;
}

interface OpenRequestChoiceProps {
  requests: readonly OpenRequest[];
  form: FormState | undefined;
}

/** Which of the open questions are planned together: all of them, unless somebody unticks one. */
export function OpenRequestChoice({ requests, form: refused }: OpenRequestChoiceProps) {
  const t = useT('planning');
  const domain = useT('domain');
  const language = useLanguage();
  const ready = requests.filter(({ obstacle }) => obstacle === null);
  const waiting = requests.filter(({ obstacle }) => obstacle !== null);
  const form = refused ?? startForm({ references: ready.map(({ reference }) => reference) });
  const facts = ({ form: reviewForm, province, since }: OpenRequest) =>
    t('choose.facts', {
      form: reviewForm ? domain(`reviewForm.${reviewForm}`) : '',
      place: province ?? '',
      day: formatDay(language, since.slice(0, 10)),
    });
  return (
    <>
      {ready.length === 0 ? (
        <EmptyState
          title={t('choose.empty')}
          text={t('choose.empty-text')}
          action={<ButtonLink to="/coordinator/aanvragen">{t('choose.queue')}</ButtonLink>}
        />
      ) : (
        <Form>
          <FormErrorSummary form={form} labels={{ references: t('choose.label') }} />
          <CheckboxGroup
            form={form}
            name="references"
            label={t('choose.label')}
            description={t('choose.hint')}
            options={ready.map((one) => ({
              value: one.reference,
              label: one.reference,
              description: facts(one),
            }))}
          />
          <SubmitRow>
            <Button>{t('choose.submit')}</Button>
          </SubmitRow>
        </Form>
      )}
      {waiting.length > 0 && (
        <>
          <Heading level={3}>{t('choose.waiting')}</Heading>
          <BulletList
            items={waiting.map(({ reference, obstacle }) => (
              <>
                <Link to={`/coordinator/aanvragen/${reference}`}>{reference}</Link>:{' '}
                {obstacle && t(`choose.obstacle.${obstacle}`)}
              </>
            ))}
          />
        </>
      )}
    </>
  );
}
