import type { SettingName } from '~/config/settings';

/** Gives the process the settings of one that was started anew; `undefined` takes a setting away. */
export function startWith(settings: Partial<Record<SettingName, string | undefined>>): void {
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  Reflect.deleteProperty(globalThis, Symbol.for('leerkring.configuration'));
}
