import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface OpenVersionProps {
  resourceId: string;
  open: {
    readonly number: number;
    readonly state: string;
    readonly revision: number;
    readonly titleNl: string;
    readonly isOwn: boolean;
    readonly writers: readonly { readonly name: string }[];
  } | null;
  hasPublished: boolean;
}

/** The version somebody works on or waits with, and what whoever looks can do with it. */
export function OpenVersion({ resourceId, open, hasPublished }: OpenVersionProps) {
  const t = useT('methodology');
  const here = `/methodiek/beheer/${resourceId}`;
  if (!open) {
    return (
      <Section title={t('resource.draft')}>
        <Paragraph>{t('resource.no-draft')}</Paragraph>
        <Form action={`${here}/concept/begin`}>
          <Button kind="secondary" icon="add">
            {t('resource.start-draft')}
          </Button>
        </Form>
      </Section>
    );
  }
  const { number, state, revision, titleNl, isOwn, writers } = open;
  const isDraft = state === 'draft';
  const waits = isDraft ? 'wait-draft' : isOwn ? 'wait-other' : 'wait-you';
  return (
    <Section title={t('resource.draft')}>
      <Card
        title={titleNl}
        tone={waits === 'wait-you' ? 'accent' : 'plain'}
        actions={
          <>
            {isDraft && (
              <ButtonLink to={`${here}/concept`} kind="secondary" icon="edit">
                {t('resource.edit')}
              </ButtonLink>
            )}
            {isDraft && (
              <ButtonLink to={`${here}/bestanden`} kind="secondary" icon="file">
                {t('page.files')}
              </ButtonLink>
            )}
            <ButtonLink to={`${here}/versies/${number}`} kind="secondary" icon="eye">
              {t('resource.look')}
            </ButtonLink>
            {isDraft && (
              <Form action={`${here}/concept/aanbieden`}>
                <HiddenField name="revision" value={revision} />
                <Button icon="send">{t('resource.offer')}</Button>
              </Form>
            )}
            {isDraft && hasPublished && (
              <Form action={`${here}/concept/weggooien`}>
                <Button kind="danger" icon="delete">
                  {t('resource.discard')}
                </Button>
              </Form>
            )}
            {waits === 'wait-you' && (
              <ButtonLink to={`${here}/concept/publicatie`} icon="check">
                {t('resource.publish')}
              </ButtonLink>
            )}
            {!isDraft && (
              <ButtonLink to={`${here}/concept/terug`} kind="secondary" icon="back">
                {t('resource.return')}
              </ButtonLink>
            )}
          </>
        }
      >
        <Paragraph>{t(`resource.${waits}`, { number })}</Paragraph>
        <Paragraph>
          {t('resource.written-by', {
            names: writers.map(({ name }) => name).join(', ') || t('resource.portal'),
          })}
        </Paragraph>
      </Card>
    </Section>
  );
}
