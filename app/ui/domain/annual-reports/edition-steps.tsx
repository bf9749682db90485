import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import type { EditionInMaking } from './edition-in-making';

interface EditionStepsProps {
  edition: EditionInMaking;
  acts: { readonly mayWrite: boolean; readonly mayPublish: boolean; readonly canOffer: boolean };
}

/** What can be done with an edition next, and by whom. */
export function EditionSteps({ edition, acts }: EditionStepsProps) {
  switch (edition.status) {
    case 'writing':
      return acts.mayWrite ? <Offer edition={edition} canOffer={acts.canOffer} /> : null;
    case 'offered':
      return <Decide edition={edition} mayPublish={acts.mayPublish} />;
    case 'published':
      return acts.mayWrite ? <Correct edition={edition} /> : null;
  }
}

function Offer({ edition: { year, version }, canOffer }: { edition: EditionInMaking; canOffer: boolean }) {
  const t = useT('annualReport');
  return (
    <Section title={t('edit.offer')}>
      {canOffer ? (
        <Form action={`/coordinator/jaarverslagen/${year}/aanbieding`}>
          <Paragraph>{t('edit.offer-text')}</Paragraph>
          <HiddenField name="version" value={version} />
          <SubmitRow>
            <Button>{t('edit.offer-button')}</Button>
          </SubmitRow>
        </Form>
      ) : (
        <Paragraph>{t('edit.offer-wait', { year: year + 1 })}</Paragraph>
      )}
    </Section>
  );
}

function Decide({
  edition: { year, version },
  mayPublish,
}: {
  edition: EditionInMaking;
  mayPublish: boolean;
}) {
  const t = useT('annualReport');
  const back = (
    <ButtonLink to={`/coordinator/jaarverslagen/${year}/teruggave`} kind="subtle">
      {t('edit.return')}
    </ButtonLink>
  );
  return (
    <Section title={t('edit.publish')}>
      {mayPublish ? (
        <Form action={`/coordinator/jaarverslagen/${year}/publicatie`}>
          <Paragraph>{t('edit.publish-text')}</Paragraph>
          <HiddenField name="version" value={version} />
          <SubmitRow>
            <Button icon="check">{t('edit.publish-button')}</Button>
            {back}
          </SubmitRow>
        </Form>
      ) : (
        <>
          <Paragraph>{t('edit.publish-own')}</Paragraph>
          <SubmitRow>{back}</SubmitRow>
        </>
      )}
    </Section>
  );
}

function Correct({ edition: { year } }: { edition: EditionInMaking }) {
  const t = useT('annualReport');
  return (
    <Section title={t('edit.correct')}>
      <Paragraph>{t('edit.correct-text')}</Paragraph>
      <SubmitRow>
        <ButtonLink to={`/coordinator/jaarverslagen/${year}/rechtzetting`} kind="secondary">
          {t('edit.correct-button')}
        </ButtonLink>
      </SubmitRow>
    </Section>
  );
}
