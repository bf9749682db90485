import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';

interface ResourceActionsProps {
  resource: {
    readonly id: string;
    readonly slug: string;
    readonly withdrawnAt: string | null;
    readonly published: object | null;
  };
}

/** What an editor can do with a resource as a whole. */
export function ResourceActions({ resource }: ResourceActionsProps) {
  const t = useT('methodology');
  const { id, slug, withdrawnAt, published } = resource;
  const here = `/methodiek/beheer/${id}`;
  const isShown = published !== null && withdrawnAt === null;
  return (
    <>
      {isShown && (
        <ButtonLink to={`${here}/bevestiging`} icon="check">
          {t('resource.confirm')}
        </ButtonLink>
      )}
      {isShown && (
        <ButtonLink to={`/methodiek/${slug}`} kind="secondary" icon="eye">
          {t('resource.see-as-reader')}
        </ButtonLink>
      )}
      <ButtonLink to={`${here}/instellingen`} kind="secondary" icon="edit">
        {t('resource.settings')}
      </ButtonLink>
      {withdrawnAt === null ? (
        <ButtonLink to={`${here}/intrekking`} kind="subtle" icon="close">
          {t('resource.withdraw')}
        </ButtonLink>
      ) : (
        <Form action={`${here}/herstel`}>
          <Button kind="secondary">{t('resource.restore')}</Button>
        </Form>
      )}
    </>
  );
}
