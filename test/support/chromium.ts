import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './paths.ts';

export interface Chromium {
  readonly executablePath: string;
  /** What the browser needs in its environment besides the process's own. */
  readonly env: Readonly<Record<string, string>>;
}

const modules = join(projectRoot, 'node_modules');

/**
 * The Chromium that comes with the install (Linux x64), else the one found on the machine.
 * KIHONHO_CHROMIUM names another one.
 */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env.KIHONHO_CHROMIUM;
  if (chosen !== undefined && chosen !== '') return { executablePath: chosen, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  const installed = wellKnownPlaces().find((path) => existsSync(path));
  if (installed === undefined) {
    throw new Error(
      `No browser found on this machine (${process.platform} ${process.arch}). ` +
        'Install Chrome or Chromium, or set KIHONHO_CHROMIUM to the path of its executable.',
    );
  }
  return { executablePath: installed, env: {} };
}

function wellKnownPlaces(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return roots.flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  return ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);
}

/**
 * Unpacked once per version into node_modules/.cache, under a name of its own and then renamed: the
 * package's own choice, a fixed name in the system's temporary folder, is shared between projects
 * and fails with ETXTBSY when two processes write it.
 */
async function unpackedChromium(): Promise<Chromium> {
  const packageFolder = join(modules, '@sparticuz', 'chromium');
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const cache = join(modules, '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const fresh = await mkdtemp(`${folder}-`);
    await unpackInto(fresh, packageFolder);
    await rename(fresh, folder).catch(async (error: unknown) => {
      await rm(fresh, { recursive: true, force: true });
      // Another process was faster: its copy is as good.
      if (!existsSync(folder)) throw error;
    });
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      FONTCONFIG_FILE: await writeFontConfig(folder),
      // NSS, NSPR and expat come with the package, for machines that do not have them.
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
    },
  };
}

async function unpackInto(folder: string, packageFolder: string): Promise<void> {
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await packed.executablePath();
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** One Japanese font, whatever the machine has: screenshots and line breaks are the same everywhere. */
async function writeFontConfig(folder: string): Promise<string> {
  const fonts = join(modules, '@expo-google-fonts', 'biz-udpgothic');
  const file = join(folder, 'fonts.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(fonts, '400Regular')}</dir>
  <dir>${join(fonts, '700Bold')}</dir>
  <cachedir>${join(folder, 'fontconfig')}</cachedir>
</fontconfig>
`;
  // Rewritten only when the project has moved, so that parallel starts do not read half a file.
  if (!existsSync(file) || (await readFile(file, 'utf8')) !== text) await writeFile(file, text);
  return file;
}
