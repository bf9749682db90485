/** What two records did in one request, when that may stand in the way of their being one person. */
export interface SharedRequest {
  readonly reference: string;
  readonly isOpen: boolean;
  /** Both hold a seat, or held one to the end. */
  readonly bothSeated: boolean;
  /** Both have an invitation that is open or was accepted. */
  readonly bothInvited: boolean;
  /** One said no to the question, the other was invited to it. */
  readonly saidNo: boolean;
  /** One asked the question, the other was invited to it. */
  readonly isOwnRequest: boolean;
  /** One handled the question as coordinator, the other was invited to it. */
  readonly isOwnHandling: boolean;
  /** That invitation, or the seat, runs now. */
  readonly takesPart: boolean;
}

export const obstacleCodes = [
  'both-seated',
  'both-invited',
  'reviews-own-request',
  'handles-own-review',
  'said-no-before',
  'reviewed-own-request',
  'handled-own-review',
] as const;
export type ObstacleCode = (typeof obstacleCodes)[number];

export interface Obstacle {
  readonly code: ObstacleCode;
  readonly reference: string;
  /** What cannot be set aside keeps the records apart; the rest a coordinator has to have looked at. */
  readonly refuses: boolean;
}

/**
 * What stands in the way of a merge. Two different people hold the seats of one review (H8), and nobody has a part in
 * a question of their own (H3): no override exists for either, so a running one is ended first. What is over came to
 * light by this and is looked at. Source: rules H3 and H8 of the network, and what may be set aside of them.
 */
export function obstaclesIn(shared: readonly SharedRequest[]): Obstacle[] {
  return shared.flatMap((one): Obstacle[] => {
    const { reference } = one;
    if (one.bothSeated) return [{ code: 'both-seated', reference, refuses: true }];
    if (one.bothInvited) return [{ code: 'both-invited', reference, refuses: true }];
    const live = one.isOpen && one.takesPart;
    if (one.isOwnRequest) {
      return [{ code: live ? 'reviews-own-request' : 'reviewed-own-request', reference, refuses: live }];
    }
    if (one.isOwnHandling) {
      return [{ code: live ? 'handles-own-review' : 'handled-own-review', reference, refuses: live }];
    }
    return live && one.saidNo ? [{ code: 'said-no-before', reference, refuses: false }] : [];
  });
}
