import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { canNameProxy } from './trusted-proxies.ts'

/** The mail server of an installation. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with name and password where the server wants them. */
  url: string
  /** The address that mail is sent from. */
  from: string
}

/** What the owner decides from outside. Read once from the environment; see the README for each. */
export interface InstallationSettings {
  /** The port that the server listens on. */
  port: number
  /** Where SQLite or MongoDB is: `file:…`, `mongodb://…` or `mongodb+srv://…`. */
  databaseUrl: string
  /** The folder of the database, uploads and releases, as an absolute path. */
  dataDir: string
  /** The public address, without a slash at its end. */
  siteUrl: string
  /** Signs sessions. At least 32 characters. */
  secret: string
  /** The first administrator, made when there is no user yet. */
  admin: { email?: string; password?: string }
  /** Whether an empty installation is filled with the example content. */
  hasDemoContent: boolean
  /** Undefined sends no mail. */
  mail: MailSettings | undefined
  /** Whose `X-Forwarded-For` is believed: addresses, subnets and names of networks. */
  trustedProxies: string[]
}

/** A setting from outside is wrong. The message names every wrong value and what is expected. */
export class SettingsError extends Error {
  constructor(faults: string[]) {
    super(
      `${faults.length === 1 ? 'A setting is' : `${faults.length} settings are`} wrong:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    )
    this.name = 'SettingsError'
  }
}

const minimumSecretLength = 32
/** The shortest password that anyone may have, in characters. */
export const minimumPasswordLength = 12

/**
 * Reads the settings from environment variables.
 *
 * @throws SettingsError that names every wrong value at once.
 */
export const readSettings = (env: NodeJS.ProcessEnv): InstallationSettings => {
  const faults: string[] = []
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    faults.push(`PORT is "${env.PORT}", but must be a whole number from 1 to 65535.`)
  const dataDir = resolve(/* turbopackIgnore: true */ env.DATA_DIR || 'data')
  const databaseUrl = env.DATABASE_URL || `file:${join(dataDir, 'vitrin.db')}`
  if (!/^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/.test(databaseUrl))
    faults.push(
      `DATABASE_URL begins with "${databaseUrl.split(':')[0]}:", but must begin with file:, mongodb:// or mongodb+srv://.`,
    )
  const siteUrl = (env.SITE_URL || `http://localhost:${port}`).replace(/\/+$/, '')
  if (!isOrigin(siteUrl))
    faults.push(
      `SITE_URL is "${env.SITE_URL}", but must be an address such as https://vitrin.example.se, without a path.`,
    )
  if (env.PAYLOAD_SECRET && env.PAYLOAD_SECRET.length < minimumSecretLength)
    faults.push(
      `PAYLOAD_SECRET has ${env.PAYLOAD_SECRET.length} characters, but must have at least ${minimumSecretLength}.`,
    )
  if (!env.PAYLOAD_SECRET && env.NODE_ENV === 'production')
    faults.push(
      `PAYLOAD_SECRET is missing. With NODE_ENV=production it must be set, with at least ${minimumSecretLength} random characters.`,
    )
  if (env.ADMIN_EMAIL && !isEmail(env.ADMIN_EMAIL))
    faults.push(`ADMIN_EMAIL is "${env.ADMIN_EMAIL}", which is no e-mail address.`)
  if (env.ADMIN_PASSWORD && env.ADMIN_PASSWORD.length < minimumPasswordLength)
    faults.push(
      `ADMIN_PASSWORD has ${env.ADMIN_PASSWORD.length} characters, but must have at least ${minimumPasswordLength}.`,
    )
  if (env.DEMO_CONTENT && !['true', 'false'].includes(env.DEMO_CONTENT))
    faults.push(`DEMO_CONTENT is "${env.DEMO_CONTENT}", but must be true or false.`)
  if (env.MAIL_URL && !isMailServer(env.MAIL_URL))
    faults.push('MAIL_URL is no address of a mail server such as smtps://name:password@mail.example.se.')
  if (env.MAIL_URL && !env.MAIL_FROM)
    faults.push('MAIL_FROM is missing. With MAIL_URL it must be the address that mail is sent from.')
  if (env.MAIL_FROM && !isEmail(env.MAIL_FROM))
    faults.push(`MAIL_FROM is "${env.MAIL_FROM}", which is no e-mail address.`)
  const trustedProxies = (env.TRUSTED_PROXIES ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  for (const name of trustedProxies)
    if (!canNameProxy(name))
      faults.push(
        `TRUSTED_PROXIES holds "${name}", but must hold addresses such as 10.0.0.5, subnets such as 10.0.0.0/8, or loopback, linklocal and uniquelocal, with commas between.`,
      )
  if (faults.length) throw new SettingsError(faults)
  return {
    port,
    databaseUrl,
    dataDir,
    siteUrl,
    secret: env.PAYLOAD_SECRET || getTrialSecret(dataDir),
    admin: {
      ...(env.ADMIN_EMAIL ? { email: env.ADMIN_EMAIL } : {}),
      ...(env.ADMIN_PASSWORD ? { password: env.ADMIN_PASSWORD } : {}),
    },
    hasDemoContent: env.DEMO_CONTENT !== 'false',
    mail: env.MAIL_URL && env.MAIL_FROM ? { url: env.MAIL_URL, from: env.MAIL_FROM } : undefined,
    trustedProxies,
  }
}

const isOrigin = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, pathname, search, hash } = new URL(address)
  return ['http:', 'https:'].includes(protocol) && pathname === '/' && !search && !hash
}

const isEmail = (address: string): boolean => /^\S+@\S+\.\S+$/.test(address)

const isMailServer = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return ['smtp:', 'smtps:'].includes(protocol) && hostname !== ''
}

/** The secret of a local trial: made once and kept with the data. */
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
