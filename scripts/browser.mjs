import { existsSync } from 'node:fs';
import { run, runPackage } from './project.mjs';

/** Chromium without windows: it opens a page in a tenth of the time of the whole browser. */
const shell = '/usr/bin/chromium-headless-shell';

const wholeBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser for the journeys: the one that is asked for, Chromium without windows, which is fetched where that is
 * simple, a whole browser that is installed, or Playwright's own. `null` leaves the choice to Playwright.
 */
export async function findBrowser(report) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH says ${asked}, and there is nothing there.`);
  }
  if (await hasPlaywrightBrowser()) return null;
  if (existsSync(shell) || (await installShell(report))) return shell;
  const installed = wholeBrowsers.find((path) => existsSync(path));
  if (installed) return installed;
  report('downloading the browser of Playwright');
  const { output } = await runPackage('@playwright/test/cli.js', ['install', 'chromium'], { quiet: true });
  if (await hasPlaywrightBrowser()) return null;
  throw new Error(
    'No browser for the journeys: none is installed and none could be fetched. Install Chromium or Chrome, or set ' +
      `CHROMIUM_PATH to one.\n${output.trim().split('\n').slice(-5).join('\n')}`,
  );
}

/** As root on Debian: with the list of packages that is there, else with a new one. */
async function installShell(report) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  report('installing chromium-headless-shell with apt-get');
  const aptGet = (...parameters) =>
    run('apt-get', parameters, { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  const install = () => aptGet('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
  await install();
  if (existsSync(shell)) return true;
  await aptGet('update');
  await install();
  return existsSync(shell);
}

async function hasPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}
