import { resolve } from 'node:path'
import { sv } from '@payloadcms/translations/languages/sv'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { contentTypes, settings as declaredSettings } from '../content-types/index.ts'
import { atLeast, nobody } from './access/roles.ts'
import { collectionFromContentType } from './collections/collection-from-content-type.ts'
import { getIncomingDir, largestUpload } from './collections/file-uploads.ts'
import { feedback } from './collections/feedback.ts'
import { globalFromSettings } from './collections/global-from-settings.ts'
import { leases } from './collections/leases.ts'
import { linkChecks } from './collections/link-checks.ts'
import { publications } from './collections/publications.ts'
import { reviews } from './collections/reviews.ts'
import { richTextEditor } from './collections/rich-text-editor.ts'
import { schedules } from './collections/schedules.ts'
import { users } from './collections/users.ts'
import { getDatabaseAdapter } from './database/adapter.ts'
import { feedbackEndpoints } from './feedback/feedback-endpoint.ts'
import { payloadTexts } from './i18n/sv/payload.ts'
import { hideLockedAccounts } from './hooks/hide-locked-accounts.ts'
import { tellRefusal } from './hooks/tell-refusal.ts'
import { publishTask } from './publishing/publish-task.ts'
import { explainRefusal } from './safety/explain-refusal.ts'
import { nameLockHolders } from './safety/name-lock-holders.ts'
import { logConflictsBriefly } from './safety/save-conflict.ts'
import { smtpMail } from './server/mail.ts'
import { noMail } from './server/no-mail.ts'
import { explainEndpoint } from './search/explain-endpoint.ts'
import { getSettings } from './settings.ts'

const { secret, siteUrl, port, mail } = getSettings()
/** The addresses from which the admin may be used: the public one, and this machine's own. */
const origins = [...new Set([siteUrl, `http://localhost:${port}`, `http://127.0.0.1:${port}`])]

const config = buildConfig({
  secret,
  db: getDatabaseAdapter(),
  editor: richTextEditor,
  email: mail ? smtpMail(mail) : noMail,
  sharp,
  collections: [
    ...contentTypes.map(collectionFromContentType),
    users,
    reviews,
    schedules,
    publications,
    linkChecks,
    feedback,
    leases,
  ],
  globals: declaredSettings.map(globalFromSettings),
  endpoints: [explainEndpoint, ...feedbackEndpoints],
  cors: origins,
  csrf: origins,
  telemetry: false,
  graphQL: { disable: true, disablePlaygroundInProduction: true },
  maxDepth: 3,
  defaultDepth: 1,
  i18n: {
    supportedLanguages: { sv },
    fallbackLanguage: 'sv',
    translations: { sv: payloadTexts },
  },
  upload: {
    limits: { fileSize: largestUpload },
    // The form around the file takes some room too.
    requestSizeLimit: largestUpload + 1_000_000,
    abortOnLimit: true,
    responseOnLimit: 'Filen är för stor.',
    useTempFiles: true,
    tempFileDir: getIncomingDir(),
    // Between two pieces of the file, in milliseconds.
    uploadTimeout: 60_000,
  },
  hooks: { afterError: [tellRefusal, hideLockedAccounts, explainRefusal] },
  jobs: {
    tasks: [publishTask],
    deleteJobOnComplete: true,
    // Jobs are queued by hooks and run by the server: nobody has a reason to do either through the API.
    access: { queue: () => false, run: () => false, cancel: () => false },
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { read: atLeast('admin'), create: nobody, update: nobody, delete: nobody },
    }),
  },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMM yyyy HH:mm',
    timezones: {
      supportedTimezones: [{ label: 'Sverige', value: 'Europe/Stockholm' }],
      defaultTimezone: 'Europe/Stockholm',
    },
    meta: {
      titleSuffix: ' – Vitrin',
      description: 'Här skrivs och publiceras innehållet.',
      robots: 'noindex, nofollow',
    },
    importMap: { baseDir: resolve('cms'), importMapFile: resolve('cms/app/(payload)/admin/importMap.js') },
    components: {
      graphics: { Logo: './admin/Logo.tsx#Logo', Icon: './admin/Icon.tsx#Icon' },
      afterLogin: ['./admin/LoginHelp.tsx#LoginHelp'],
      afterNavLinks: [
        './admin/search/SearchLink.tsx#SearchLink',
        './admin/podcast/DirectoriesLink.tsx#DirectoriesLink',
      ],
      logout: { Button: './admin/safety/LogOutButton.tsx#LogOutButton' },
      views: {
        dashboard: { Component: './admin/dashboard/Dashboard.tsx#Dashboard' },
        search: { Component: './admin/search/SearchView.tsx#SearchView', path: '/sokningen' },
        directories: { Component: './admin/podcast/DirectoriesView.tsx#DirectoriesView', path: '/poddkataloger' },
      },
    },
  },
  typescript: { outputFile: resolve('cms/generated/payload-types.ts') },
})

export default config.then(nameLockHolders).then(logConflictsBriefly)
