let fixed: Date | undefined;

/** The only source of "now" in the portal; tests set it. */
export const clock = {
  now(): Date {
    return fixed ? new Date(fixed) : new Date();
  },
  set(instant: Date): void {
    fixed = new Date(instant);
  },
  reset(): void {
    fixed = undefined;
  },
};
