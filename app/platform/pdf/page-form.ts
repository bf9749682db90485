import type { Column, Frame, Style } from './pen.server';

/** A4. */
export const pageSize = [595.28, 841.89] as const;

const margin = 62;
const gutter = 18;
const termWidth = 158;

export const frame: Frame = { top: 78, bottom: 770 };

export const whole: Column = { x: margin, width: pageSize[0] - 2 * margin };
export const terms: Column = { x: margin, width: termWidth };
export const values: Column = {
  x: margin + termWidth + gutter,
  width: whole.width - termWidth - gutter,
};

export const colours = {
  ink: '#13272c',
  soft: '#3c5054',
  line: '#c6d2d2',
  petrol: '#0f5c6b',
  petrolLight: '#2b7a87',
  petrolDark: '#07323c',
  sand: '#e0913a',
} as const;

export const styles = {
  author: { weight: 'bold', size: 13, leading: 18, colour: colours.petrolDark },
  title: { weight: 'bold', size: 25, leading: 31, colour: colours.petrolDark },
  lead: { weight: 'regular', size: 11.5, leading: 17, colour: colours.soft },
  heading: { weight: 'bold', size: 15, leading: 20, colour: colours.petrol },
  subheading: { weight: 'bold', size: 12, leading: 17, colour: colours.petrolDark },
  term: { weight: 'regular', size: 10, leading: 15, colour: colours.soft },
  value: { weight: 'regular', size: 11, leading: 15.5, colour: colours.ink },
  rowTitle: { weight: 'bold', size: 11, leading: 15.5, colour: colours.ink },
  small: { weight: 'regular', size: 9, leading: 12, colour: colours.soft },
} as const satisfies Readonly<Record<string, Style>>;
