import { useLanguage, useT } from '~/i18n/use-t';
import { formatMonth } from '~/ui/formats/month';
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

const longestComment = 600;

interface CommentPageProps {
  kind: 'return' | 'reopen';
  form: FormState;
  month: { personId: string; name: string; month: string; version: number };
  /** It is in the state for it, and whoever looks decides about it. */
  isPossible: boolean;
}

/** A month that goes back to its person, with what should be different. */
export function CommentPage({ kind, form, month, isPossible }: CommentPageProps) {
  const t = useT('approval');
  const language = useLanguage();
  const { personId, name, version } = month;
  const words = { name, month: formatMonth(language, month.month) };
  const here = `/coordinator/uren/${personId}/${month.month}`;
  const breadcrumbs = [
    { title: t('list.title'), to: '/coordinator/uren' },
    { title: t('month.title', { name }), to: here },
  ];
  if (!isPossible) {
    return (
      <Page title={t(`${kind}.title`, { name })} width="text" breadcrumbs={breadcrumbs}>
        <EmptyState
          title={t('comment.nothing')}
          text={t('comment.nothing-text')}
          action={<ButtonLink to={here}>{t('comment.back')}</ButtonLink>}
        />
      </Page>
    );
  }
  return (
    <Page
      title={t(`${kind}.title`, { name })}
      lead={t(`${kind}.lead`, words)}
      width="text"
      breadcrumbs={breadcrumbs}
    >
      <FormErrorSummary form={form} labels={{ comment: t('comment.label') }} />
      <Form>
        <HiddenField name="version" value={version} />
        <TextArea
          form={form}
          name="comment"
          label={t('comment.label')}
          description={t('comment.hint')}
          maxLength={longestComment}
        />
        <SubmitRow>
          <Button icon="send">{t(`${kind}.submit`)}</Button>
          <ButtonLink to={here} kind="subtle">
            {t('comment.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
