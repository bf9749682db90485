import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface ReturnPageProps {
  form: FormState;
  name: string;
  /** The page of what goes back. */
  back: string;
  /** Of the words that were shown; absent where nothing waits, `null` where words cannot be edited. */
  revision: string | null | undefined;
}

const longestRemark = 600;

/** What goes back to its person, with what should be different. */
export function ReturnPage({ form, name, back, revision }: ReturnPageProps) {
  const t = useT('profile');
  const title = t('look.return-title', { name });
  const breadcrumbs = [{ title: t('changes.title'), to: '/coordinator/wijzigingen' }];
  if (revision === undefined) {
    return (
      <Page title={title} width="text" breadcrumbs={breadcrumbs}>
        <EmptyState
          title={t('look.nothing', { name })}
          text={t('look.nothing-text')}
          action={<ButtonLink to="/coordinator/wijzigingen">{t('look.to-list')}</ButtonLink>}
        />
      </Page>
    );
  }
  return (
    <Page title={title} lead={t('look.return-lead', { name })} width="text" breadcrumbs={breadcrumbs}>
      <FormErrorSummary form={form} labels={{ remark: t('look.remark') }} />
      <Form>
        {revision && <HiddenField name="revision" value={revision} />}
        <TextArea
          form={form}
          name="remark"
          label={t('look.remark')}
          description={t('look.remark-hint')}
          maxLength={longestRemark}
        />
        <SubmitRow>
          <Button icon="send">{t('look.return-submit')}</Button>
          <ButtonLink to={back} kind="subtle">
            {t('look.title', { name })}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
