import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { formKeys, stepKeys } from '~/domain/content/content-key';
import { renderTexts } from '~/domain/content/text.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Paragraph } from '~/ui/primitives/paragraph';
import { StepPath } from '~/ui/primitives/pictures/step-path';
import { Prose } from '~/ui/primitives/prose';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'home:about.title',
  description: 'home:about.description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/public/about');
  return json({ texts: await withActor(actor, (work) => renderTexts(work, language)) });
}

export default function About() {
  const { texts } = useLoaderData<typeof loader>();
  const t = useT('home');
  const any = useT();
  return (
    <Page title={texts['about-lead'].title} lead={texts['about-lead'].body}>
      <Section title={texts['about-safety'].title}>
        <Prose html={texts['about-safety'].html} />
      </Section>
      <Section title={t('about.steps-title')} id="stappen">
        <StepPath
          steps={stepKeys.map((key) => ({
            title: texts[key].title,
            text: <Prose html={texts[key].html} />,
          }))}
        />
        <Paragraph>{t('about.steps-note')}</Paragraph>
      </Section>
      <Section title={t('about.forms-title')} id="vormen">
        <CardGrid>
          {formKeys.map((key) => (
            <Card key={key} title={texts[key].title}>
              <Prose html={texts[key].html} />
            </Card>
          ))}
        </CardGrid>
        <Paragraph>{t('about.forms-note')}</Paragraph>
      </Section>
      <Section title={texts['about-asks'].title} id="vraagt">
        <Prose html={texts['about-asks'].html} />
      </Section>
      <Section title={texts['about-price'].title} id="prijs">
        <Prose html={texts['about-price'].html} />
      </Section>
      <Section title={texts['about-inspectorate'].title}>
        <Prose html={texts['about-inspectorate'].html} />
      </Section>
      <Section title={texts['about-privacy'].title}>
        <Prose html={texts['about-privacy'].html} />
      </Section>
      <Section title={t('about.next-title')}>
        <Paragraph>{t('about.next-text')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/aanvraag" iconEnd="forward">
            {t('ask')}
          </ButtonLink>
          <ButtonLink to="/leren/aanbevelingen" kind="secondary">
            {any('loop:totals.title')}
          </ButtonLink>
          <ButtonLink to="/contact" kind="secondary">
            {t('about.contact')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}
