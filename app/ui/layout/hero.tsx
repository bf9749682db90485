import type { ReactNode } from 'react';
import { Heading } from '../primitives/heading';
import { Lead } from '../primitives/lead';
import { HeroCircles } from '../primitives/pictures/hero-circles';

/** The opening of the home page, in place of a page title. */
export function Hero({ title, lead, actions }: { title: string; lead: string; actions: ReactNode }) {
  return (
    <div className="lk-hero">
      <div className="lk-width lk-hero-columns">
        <div className="lk-hero-text">
          <Heading level={1}>{title}</Heading>
          <Lead>{lead}</Lead>
          <div className="lk-actions">{actions}</div>
        </div>
        <HeroCircles />
      </div>
    </div>
  );
}
