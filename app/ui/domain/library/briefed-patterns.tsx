import type { BriefedFinding } from '~/domain/findings/library/briefed-finding';
import { useT } from '~/i18n/use-t';
import { Heading } from '~/ui/primitives/heading';
import { Link } from '~/ui/primitives/link';
import { Section } from '~/ui/primitives/section';
import { useDutchHere } from './written-in-dutch';
import { WrittenText } from './written-text';

interface BriefedPatternsProps {
  findings: readonly BriefedFinding[];
  themes: readonly { readonly code: string; readonly label: string }[];
}

/** The patterns of a sector, each once: under the first of its themes, or under those whose theme is not shown. */
export function BriefedPatterns({ findings, themes }: BriefedPatternsProps) {
  const t = useT('library');
  const dutch = useDutchHere();
  const first = (finding: BriefedFinding) => themes.find(({ code }) => finding.themes.includes(code))?.code;
  const groups = [
    ...themes.map(({ code, label }) => ({ code, label })),
    { code: undefined, label: t('briefing.other') },
  ];
  return (
    <>
      {groups.map(({ code, label }) => {
        const inGroup = findings.filter((finding) => first(finding) === code);
        return (
          inGroup.length > 0 && (
            <Section key={label} title={label}>
              {inGroup.map(({ id, title, pattern }) => (
                <article key={id} className="lk-brief">
                  <Heading level={3} looksLike={4} lang={dutch}>
                    <Link to={`/leren/bevindingen/${id}`}>{title}</Link>
                  </Heading>
                  <WrittenText text={pattern} />
                </article>
              ))}
            </Section>
          )
        );
      })}
    </>
  );
}
