import { Paragraph as CandidateParagraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';

/** The first words under a title: what this page is for. */
export function Lead({ children }: { children: ReactNode }) {
  return <CandidateParagraph purpose="lead">{children}</CandidateParagraph>;
}
