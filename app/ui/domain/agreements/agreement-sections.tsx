import type { ComponentProps } from 'react';
import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { PairRuleTable } from './pair-rule-table';
import { PinnedTable } from './pinned-table';

interface AgreementSectionsProps {
  person: { readonly id: string; readonly name: string };
  rules: ComponentProps<typeof PairRuleTable>['rules'];
  pinned: ComponentProps<typeof PinnedTable>['conflicts'];
}

/** On the page of a person: what is pinned of them and agreed about them, and the ways to more of it. */
export function AgreementSections({ person, rules, pinned }: AgreementSectionsProps) {
  const t = useT('agreements');
  const base = `/coordinator/mensen/${person.id}`;
  return (
    <>
      <Section title={t('pin.section')}>
        <Paragraph>{t('pin.section-text')}</Paragraph>
        <PinnedTable person={person} conflicts={pinned} />
        <ButtonLink to={`${base}/belangen/nieuw`} kind="secondary" icon="lock">
          {t('pin.add')}
        </ButtonLink>
        <ButtonLink to={`${base}/belangen`} kind="subtle">
          {t('pin.all')}
        </ButtonLink>
      </Section>
      <Section title={t('rule.section')}>
        <Paragraph>{t('rule.section-text')}</Paragraph>
        <PairRuleTable person={person} rules={rules} />
        <ButtonLink to={`${base}/samenwerking/nieuw`} kind="secondary" icon="people">
          {t('rule.add')}
        </ButtonLink>
        <ButtonLink to={`${base}/samenwerking`} kind="subtle">
          {t('rule.all')}
        </ButtonLink>
      </Section>
    </>
  );
}
