import type { MethodStep, Moment, ResourceAudience, ResourceKind } from '../resource-words';

interface Text {
  readonly title: string;
  readonly summary: string;
  /** Markdown. */
  readonly body: string;
}

/** Something of the method as the portal comes with it. From its first day on it is the editors' own. */
export interface StartResource {
  readonly slug: string;
  readonly kind: ResourceKind;
  readonly audience: Exclude<ResourceAudience, 'role'>;
  readonly steps: readonly MethodStep[];
  readonly moments: readonly Moment[];
  /** So many months after the first start somebody looks at it: sooner where we are less sure. */
  readonly reviewMonths: number;
  readonly nl: Text;
  readonly en: Text;
}
