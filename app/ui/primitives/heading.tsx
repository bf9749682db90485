import { Heading as CandidateHeading, type HeadingLevel } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { unbrokenCodes } from './unbroken-codes';

interface HeadingProps {
  level: HeadingLevel;
  children: ReactNode;
  id?: string;
  lang?: 'nl' | undefined;
  /** Looks of another level, where the outline and the design disagree. */
  looksLike?: HeadingLevel;
}

export function Heading({ level, children, id, lang, looksLike }: HeadingProps) {
  return (
    <CandidateHeading
      level={level}
      id={id}
      lang={lang}
      {...(looksLike ? { appearance: `level-${looksLike}` } : {})}
    >
      {unbrokenCodes(children)}
    </CandidateHeading>
  );
}
