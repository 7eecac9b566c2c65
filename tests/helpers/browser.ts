import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { findProgram, installDebianPackages } from './debian-packages.ts'

/** What a browser needs in a container; harmless elsewhere. */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a browser: `CHROMIUM_PATH`, then one on the path, then Debian's package.
 *
 * @throws when there is none, saying what to install.
 */
export const findBrowser = async (): Promise<string> => {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    await access(chosen).catch(() => {
      throw new Error(
        `CHROMIUM_PATH is "${chosen}", but there is no such file. Set it to the path of Chromium, or leave it unset.`,
      )
    })
    return chosen
  }
  const found =
    (await findProgram(...programs)) ??
    ((await installDebianPackages('chromium')) ? await findProgram(...programs) : undefined)
  if (found) return found
  throw new Error(
    'These tests need a browser. Install Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROMIUM_PATH.',
  )
}

/** A browser with an empty profile, and how to close it. */
export interface LaunchedBrowser {
  /** The browser context, in which pages are opened. */
  context: BrowserContext
  close: () => Promise<void>
}

/** Starts a browser with an empty profile of its own. */
export const launchBrowser = async (
  options: Parameters<typeof chromium.launchPersistentContext>[1] = {},
): Promise<LaunchedBrowser> => {
  const profile = await mkdtemp(join(tmpdir(), 'vitrin-browser-'))
  const remove = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 })
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await findBrowser(),
      args: browserFlags,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      ...options,
    })
    return {
      context,
      close: async () => {
        await context.close()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}
