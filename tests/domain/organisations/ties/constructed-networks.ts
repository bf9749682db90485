import { arrangementTies } from './constructed/arrangement-ties';
import type { ConstructedNetwork } from './constructed/constructed-network';
import { directTies } from './constructed/direct-ties';
import { groupTies } from './constructed/group-ties';
import { mergerTies } from './constructed/merger-ties';
import { unjudgedTies } from './constructed/unjudged-ties';

export const constructedNetworks: readonly ConstructedNetwork[] = [
  ...directTies,
  ...groupTies,
  ...mergerTies,
  ...arrangementTies,
  ...unjudgedTies,
];
