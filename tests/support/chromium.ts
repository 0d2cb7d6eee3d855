import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium, type LaunchOptions } from 'playwright-core'

/** A Chromium that runs here: one that is there already, else one installed now, else an error. */
export function provideChromium(): string {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (runs(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, and that does not run.`)
  }
  return find() ?? install()
}

/**
 * Chromium's headless shell: the same engine without a browser's window and its tabs, which take
 * half of what it is to open a page. Where there is none and none can be installed, a Chromium.
 */
export function provideHeadlessShell(): string {
  if (process.env.CHROMIUM_PATH) return provideChromium()
  const installed = findShell()
  if (installed) return installed
  if (isRoot() && isDebian())
    try {
      installDebians('chromium-headless-shell')
    } catch (error) {
      const why = String(error).split('\n')[0]
      process.stderr.write(`No headless shell could be installed (${why}); tests take longer.\n`)
    }
  return findShell() ?? provideChromium()
}

export function launchOptions(executablePath: string): LaunchOptions {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ]
  return { executablePath, args: isRoot() ? ['--no-sandbox', ...quiet] : quiet }
}

function find(): string | undefined {
  return [...usualPlaces(), chromium.executablePath()].find(runs)
}

function findShell(): string | undefined {
  return inFolders(['chromium-headless-shell', 'chrome-headless-shell']).find(runs)
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    )
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
  return inFolders([
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
  ])
}

function inFolders(names: readonly string[]): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** A file alone proves little: Ubuntu has a `chromium-browser` that only says to install a snap. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

function install(): string {
  process.stderr.write('No Chromium found; installing one for the browser tests.\n')
  const failures: string[] = []
  for (const attempt of [
    installPlaywrights,
    ...(isRoot() && isDebian() ? [installDebiansChromium] : []),
  ]) {
    try {
      attempt()
      const found = find()
      if (found) return found
      failures.push(`${attempt.name}: what was installed does not run`)
    } catch (error) {
      failures.push(`${attempt.name}: ${String(error).split('\n')[0]}`)
    }
  }
  throw new Error(
    `The browser tests need a Chromium or Chrome. None was found and none could be installed.\n` +
      `Install one, or set CHROMIUM_PATH to one.\n${failures.join('\n')}`,
  )
}

function installPlaywrights() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js')
  run(process.execPath, [cli, 'install', '--no-shell', 'chromium'])
}

function installDebiansChromium() {
  installDebians('chromium')
}

function installDebians(name: string) {
  // A network that swallows packets would otherwise hold each address for minutes.
  const soon = ['-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::Retries=0']
  run('apt-get', [...soon, 'update'])
  run('apt-get', [...soon, 'install', '-y', '--no-install-recommends', name])
}

function run(command: string, args: readonly string[]) {
  execFileSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 240_000,
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      // A network that swallows packets would otherwise hold each of fifteen attempts for 30 s.
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000',
    },
  })
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function isDebian(): boolean {
  const release = '/etc/os-release'
  return existsSync(release) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'))
}
