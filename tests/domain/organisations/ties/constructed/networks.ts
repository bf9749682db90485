import { network } from '../network';

export const alone = network('T X Y');
export const child = network('T X', ['X', 'parent', 'T']);
export const merged = network('T P', ['P', 'successor', 'T', '2022-01-01..']);
