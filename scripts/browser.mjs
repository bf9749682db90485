import { existsSync } from 'node:fs';
import { run, runPackage } from './project.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function installedBrowser() {
  return [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));
}

/** The browser for the journeys: one that is installed, else Debian's, else Playwright's own. */
export async function findBrowser(report) {
  const found = installedBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    report('installing chromium with apt-get');
    await run('apt-get', ['update'], { quiet: true });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      quiet: true,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = installedBrowser();
    if (installed) return installed;
  }
  report('downloading the browser of Playwright');
  const { output } = await runPackage('@playwright/test/cli.js', ['install', 'chromium'], { quiet: true });
  const downloaded = await playwrightBrowser();
  if (downloaded) return downloaded;
  throw new Error(
    'No browser for the journeys: none is installed and none could be fetched. Install Chromium or Chrome, or set ' +
      `CHROMIUM_PATH to one.\n${output.trim().split('\n').slice(-5).join('\n')}`,
  );
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
