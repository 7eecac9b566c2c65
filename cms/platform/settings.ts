import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { toHostName } from './outgoing/host-name.ts'
import { canNameProxy } from './trusted-proxies.ts'

/** A setting is wrong. The message names every wrong value and what is expected. */
export class SettingsError extends Error {
  constructor(faults: string[]) {
    super(
      `${faults.length === 1 ? 'A setting is' : `${faults.length} settings are`} wrong:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    )
    this.name = 'SettingsError'
  }
}

const minimumSecretLength = 32
/** The minimum length of every password, in characters. */
export const minimumPasswordLength = 12

/** What shows nothing: spaces of all kinds, control and format characters, and letters that are drawn as nothing. */
const blanks = /[\s\p{Z}\p{C}\u115f\u1160\u2800\u3164\uffa0]+/gu

/** The length of a password as far as it protects: blanks in a row count as one, and those at its ends as none. */
export const getPasswordLength = (password: string): number => password.replace(blanks, ' ').trim().length

/** Says what is wrong with a value that may be shown. */
const but = (expected: string): { error: (issue: { input?: unknown }) => string } => ({
  error: ({ input }) => `is "${String(input)}", but must ${expected}.`,
})
/** A value that is never shown, of at least so many characters. */
const secret = (length: number) =>
  z.string().min(length, {
    error: ({ input }) => `has ${String(input).length} characters, but must have at least ${length}.`,
  })
/** Not as strict as Zod: whoever has an address with å in it may write it. */
const email = z.email({ pattern: /^\S+@\S+\.\S+$/, error: ({ input }) => `is "${input}", which is no e-mail address.` })

/** What is written with commas between. */
const toList = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

const isOrigin = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, pathname, search, hash } = new URL(address)
  return ['http:', 'https:'].includes(protocol) && pathname === '/' && !search && !hash
}

/** What the environment may hold: an empty value is none. Each message goes on from the name of the setting. */
const environment = z
  .object({
    NODE_ENV: z.string().optional(),
    PORT: z
      .string()
      .refine(
        (port) => z.coerce.number().int().min(1).max(65535).safeParse(port).success,
        but('be a whole number from 1 to 65535'),
      )
      .transform(Number)
      .default(3000),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/, {
        // What comes after may be a password.
        error: ({ input }) =>
          `begins with "${String(input).split(':')[0]}:", but must begin with file:, mongodb:// or mongodb+srv://.`,
      })
      .optional(),
    DATA_DIR: z.string().default('data'),
    BACKUP_DIR: z.string().optional(),
    SITE_URL: z
      .string()
      .transform((address) => address.replace(/\/+$/, ''))
      .refine(isOrigin, but('be an address such as https://vitrin.example.se, without a path'))
      .optional(),
    PAYLOAD_SECRET: secret(minimumSecretLength).optional(),
    ADMIN_EMAIL: email.optional(),
    ADMIN_PASSWORD: z
      .string()
      .refine((password) => getPasswordLength(password) >= minimumPasswordLength, {
        error: ({ input }) =>
          `has ${getPasswordLength(String(input))} characters that count, but must have at least ${minimumPasswordLength}.`,
      })
      .optional(),
    DEMO_CONTENT: z
      .enum(['true', 'false'], but('be true or false'))
      .transform((value) => value === 'true')
      .default(true),
    MAIL_URL: z
      .url({
        protocol: /^smtps?$/,
        hostname: /./,
        error: 'is no address of a mail server such as smtps://name:password@mail.example.se.',
      })
      .optional(),
    MAIL_FROM: email.optional(),
    TRUSTED_PROXIES: z
      .string()
      .transform(toList)
      .pipe(
        z.array(
          z.string().refine(canNameProxy, {
            error: ({ input }) =>
              `holds "${input}", but must hold addresses such as 10.0.0.5, subnets such as 10.0.0.0/8, or loopback, linklocal and uniquelocal, with commas between.`,
          }),
        ),
      )
      .default([]),
    ALLOWED_PRIVATE_HOSTS: z
      .string()
      .transform(toList)
      .pipe(
        z.array(
          z
            .string()
            .refine(toHostName, {
              error: ({ input }) =>
                `holds "${input}", but must hold names of hosts such as wp.intern.example.se or 10.0.0.5, with a port or without, and with commas between.`,
            })
            .transform((written) => toHostName(written)!),
        ),
      )
      .default([]),
  })
  .refine(({ PAYLOAD_SECRET, NODE_ENV }) => PAYLOAD_SECRET || NODE_ENV !== 'production', {
    path: ['PAYLOAD_SECRET'],
    error: `is missing. With NODE_ENV=production it must be set, with at least ${minimumSecretLength} random characters.`,
    when: () => true,
  })
  .refine(({ MAIL_URL, MAIL_FROM }) => !MAIL_URL || MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'is missing. With MAIL_URL it must be the address that mail is sent from.',
    when: () => true,
  })

/** Works out what the settings mean together. */
const toSettings = (env: z.output<typeof environment>) => {
  const dataDir = resolve(/* turbopackIgnore: true */ env.DATA_DIR)
  return {
    /** The port that the server listens on. */
    port: env.PORT,
    /** The database: `file:…`, `mongodb://…` or `mongodb+srv://…`. */
    databaseUrl: env.DATABASE_URL ?? `file:${join(dataDir, 'vitrin.db')}`,
    /** The folder of the database, uploads and releases, as an absolute path. */
    dataDir,
    /** The folder of backups, as an absolute path. */
    backupDir: env.BACKUP_DIR ? resolve(/* turbopackIgnore: true */ env.BACKUP_DIR) : join(dataDir, 'backups'),
    /** The public address, without a trailing slash. */
    siteUrl: env.SITE_URL ?? `http://localhost:${env.PORT}`,
    /** Signs sessions. At least 32 characters. */
    secret: env.PAYLOAD_SECRET ?? getTrialSecret(dataDir),
    /** The first administrator, created when there are no users yet. */
    admin: { email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD },
    /** Whether an empty installation is filled with the example content. */
    hasDemoContent: env.DEMO_CONTENT,
    /** The mail server, with name and password where it wants them, and the address that mail is sent from. Undefined sends none. */
    mail: env.MAIL_URL && env.MAIL_FROM ? { url: env.MAIL_URL, from: env.MAIL_FROM } : undefined,
    /** Whose `X-Forwarded-For` is believed: addresses, subnets and names of networks. */
    trustedProxies: env.TRUSTED_PROXIES,
    /** Hosts from which may be fetched although they are not on the public internet, each with the ports that may be asked. */
    allowedPrivateHosts: env.ALLOWED_PRIVATE_HOSTS,
  }
}

/** The owner's settings. Read once from the environment; see the documentation for each. */
export type InstallationSettings = ReturnType<typeof toSettings>
/** How mail is sent. */
export type MailSettings = NonNullable<InstallationSettings['mail']>

/**
 * Reads the settings from environment variables.
 *
 * @throws SettingsError that names all wrong values at once.
 */
export const readSettings = (env: NodeJS.ProcessEnv): InstallationSettings => {
  const { data, error } = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value)))
  if (error) throw new SettingsError(error.issues.map(({ path, message }) => `${String(path[0])} ${message}`))
  return toSettings(data)
}

/** The secret of a local trial: generated once and stored with the data. */
const getTrialSecret = (dataDir: string): string => {
  const file = join(dataDir, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}

let settings: InstallationSettings | undefined
/** The settings of this process. */
export const getSettings = (): InstallationSettings => (settings ??= readSettings(process.env))
