import { isPinned, pinnedKindOf, type TieKind } from '~/domain/organisations/ties/affiliation-kind';
import type { FoundTie } from '~/domain/organisations/ties/found-tie';
import type { TieStep } from '~/domain/organisations/ties/target-reach';
import { useLanguage, useT } from '~/i18n/use-t';
import type { PathStop } from './path-picture';
import { mergedText, periodText } from './period-text';

/** The organisations along the path of a tie, from the person's own on, each with what leads to it and when. */
export function usePathStops({ tie, names, functionTitle }: FoundTie, onDay: string): PathStop[] {
  const t = useT('ties');
  const domain = useT('domain');
  const language = useLanguage();
  const { affiliation } = tie;
  if (affiliation === null) return [];

  const kindWord = (kind: TieKind) =>
    isPinned(kind)
      ? t('check.pinned', { kind: domain(`pinnedKind.${pinnedKindOf(kind)}`) })
      : domain(`affiliationKind.${kind}`);
  const isMerger = ({ kind }: TieStep) => kind === 'merged-into' || kind === 'formed-from';
  const isOver = (until: string | null) => until !== null && until < onDay;
  const whenOf = (step: TieStep) =>
    isMerger(step)
      ? mergedText(t, language, step.validFrom)
      : periodText(t, language, { from: step.validFrom, until: step.validUntil });
  const own = [
    kindWord(affiliation.kind),
    periodText(t, language, { from: affiliation.startsOn, until: affiliation.endsOn }),
  ].join(', ');
  return [
    {
      name: names[affiliation.organisationId] ?? '',
      arrow: functionTitle ? `${own} (${functionTitle})` : own,
      isOver: isOver(affiliation.endsOn),
    },
    ...tie.steps.map((step) => ({
      name: names[step.toId] ?? '',
      arrow: [t(`step.${step.kind}`), whenOf(step)].filter(Boolean).join(', '),
      isOver: !isMerger(step) && isOver(step.validUntil),
    })),
  ];
}
