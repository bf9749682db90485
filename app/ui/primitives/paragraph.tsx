import { Paragraph as CandidateParagraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';

export function Paragraph({ children, id }: { children: ReactNode; id?: string }) {
  return <CandidateParagraph id={id}>{children}</CandidateParagraph>;
}
