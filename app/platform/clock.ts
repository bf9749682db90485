import { processWide } from '~/config/process-wide';

const state = processWide<{ fixed: Date | undefined }>('clock', () => ({ fixed: undefined }));

/** The only source of "now" in the portal; tests set it. */
export const clock = {
  now(): Date {
    return state.fixed ? new Date(state.fixed) : new Date();
  },
  set(instant: Date): void {
    state.fixed = new Date(instant);
  },
  reset(): void {
    state.fixed = undefined;
  },
};
