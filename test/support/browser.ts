import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** Starts the headless browser of the tests. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  try {
    return await chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      // Not the arguments the package recommends: they switch off web security, and the CSP with it.
      args: ['--disable-gpu'],
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/shared libraries|shared object|GLIBC_/.test(message)) {
      throw new Error(
        'Chromium cannot start because libraries are missing on this system. ' +
          `On Debian and Ubuntu: apt-get install libnss3 libnspr4 libexpat1\n${message}`,
      );
    }
    throw error;
  }
}
