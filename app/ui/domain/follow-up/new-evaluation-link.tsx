import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { CodeBlock } from '~/ui/primitives/code-block';

/** The link to hand out, which is shown this once. */
export function NewEvaluationLink({ link }: { link: string }) {
  const t = useT('followUp');
  return (
    <>
      <Alert kind="ok" title={t('evaluation.made-title')}>
        {t('evaluation.made')}
      </Alert>
      <CodeBlock>{link}</CodeBlock>
    </>
  );
}
