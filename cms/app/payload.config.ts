import { resolve } from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { timeZone } from '../../content-types/format/time-zone.ts'
import { contentTypes, settings as declaredSettings } from '../../content-types/index.ts'
import { collectionFromContentType } from './collections/collection-from-content-type.ts'
import { getIncomingDir, maxUploadBytes } from '../platform/uploads.ts'
import { backupEndpoints } from '../features/backup/backup-endpoints.ts'
import { archiveEndpoints } from '../features/archive/archive-endpoint.ts'
import { exampleRecords } from '../features/example-content/example-records-collection.ts'
import { makeDeadAddressesEndpoint } from '../features/addresses/dead/dead-addresses-endpoint.ts'
import { createFetcher } from '../features/moving-in/fetching/fetcher.ts'
import { erasures } from '../features/erasure/erasures-collection.ts'
import { erasureEndpoints } from '../features/erasure/erasure-endpoints.ts'
import { feedback } from '../features/feedback/feedback-collection.ts'
import { globalFromSettings } from './collections/global-from-settings.ts'
import { inAdminLanguage } from './collections/in-admin-language.ts'
import { guardPayloadCollections } from './collections/payload-collections.ts'
import { importRecords } from '../features/moving-in/run/import-records-collection.ts'
import { leases } from '../platform/leases/leases-collection.ts'
import { notes } from '../platform/notes/notes-collection.ts'
import { linkChecks } from '../features/quality/links/link-checks-collection.ts'
import { publications } from '../features/publishing/publications-collection.ts'
import { reviews } from '../features/review/reviews-collection.ts'
import { richTextEditor } from './collections/rich-text-editor.ts'
import { schedules } from '../features/schedules/schedules-collection.ts'
import { users } from '../features/accounts/users-collection.ts'
import { adminLanguage } from '../platform/language.ts'
import { payloadLanguage } from './payload-language.ts'
import { getDatabaseAdapter } from '../platform/database/adapter.ts'
import { feedbackEndpoints } from '../features/feedback/feedback-endpoint.ts'
import { explainFault } from './gate/explain-fault.ts'
import { findOwnPreference } from './gate/find-own-preference.ts'
import { guardWriting } from './gate/guard-writing.ts'
import { t } from './texts.ts'
import { hideLockedAccounts } from '../features/accounts/hide-locked-accounts.ts'
import { tellRefusal } from '../platform/refusals/tell-refusal.ts'
import { publishTask } from '../features/publishing/publish-task.ts'
import { explainRefusal } from '../features/safe-saving/explain-refusal.ts'
import { nameLockHolders } from '../features/safe-saving/name-lock-holders.ts'
import { logConflictsBriefly } from '../features/safe-saving/save-conflict.ts'
import { smtpMail } from '../platform/mail/mail.ts'
import { noMail } from '../platform/mail/no-mail.ts'
import { firstStepsEndpoint } from '../features/dashboard/first-steps-endpoint.ts'
import { movingInEndpoints } from '../features/moving-in/moving-in-endpoints.ts'
import { ownContentEndpoints } from '../features/own-content/own-content-endpoints.ts'
import { explainEndpoint } from '../features/search/explain-endpoint.ts'
import { getSettings } from '../platform/settings.ts'

const { secret, siteUrl, port, mail } = getSettings()
/** The origins from which the admin can be used: the public one and this machine. */
const origins = [...new Set([siteUrl, `http://localhost:${port}`, `http://127.0.0.1:${port}`])]

const deadAddressesEndpoint = makeDeadAddressesEndpoint((source) => createFetcher({ source }).fetchText)

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
    erasures,
    exampleRecords,
    importRecords,
    notes,
    leases,
  ].map(inAdminLanguage),
  globals: declaredSettings.map(globalFromSettings).map(inAdminLanguage),
  endpoints: [
    explainEndpoint,
    deadAddressesEndpoint,
    ...feedbackEndpoints,
    ...erasureEndpoints,
    ...archiveEndpoints,
    ...backupEndpoints,
    ...movingInEndpoints,
    firstStepsEndpoint,
    ...ownContentEndpoints,
  ],
  cors: origins,
  csrf: origins,
  telemetry: false,
  graphQL: { disable: true, disablePlaygroundInProduction: true },
  maxDepth: 3,
  defaultDepth: 1,
  i18n: {
    supportedLanguages: { [adminLanguage]: payloadLanguage },
    fallbackLanguage: adminLanguage,
    translations: { [adminLanguage]: t.payloadTexts },
  },
  upload: {
    limits: { fileSize: maxUploadBytes },
    // Allows for the form data around the file.
    requestSizeLimit: maxUploadBytes + 1_000_000,
    abortOnLimit: true,
    responseOnLimit: t.admin.fileTooLarge,
    useTempFiles: true,
    tempFileDir: getIncomingDir(),
    // The longest wait between two chunks of the file, in milliseconds.
    uploadTimeout: 60_000,
  },
  hooks: { afterError: [tellRefusal, hideLockedAccounts, explainRefusal, explainFault] },
  jobs: {
    tasks: [publishTask],
    deleteJobOnComplete: true,
    // Jobs are queued by hooks and run by the server, so nobody needs to do either through the API.
    access: { queue: () => false, run: () => false, cancel: () => false },
  },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMM yyyy HH:mm',
    timezones: {
      supportedTimezones: [{ label: t.admin.country, value: timeZone }],
      defaultTimezone: timeZone,
    },
    meta: {
      titleSuffix: ' – Vitrin',
      description: t.admin.description,
      robots: 'noindex, nofollow',
      // Otherwise anybody could have pictures drawn, at /api/og.
      defaultOGImageType: 'off',
    },
    importMap: { baseDir: resolve('cms'), importMapFile: resolve('cms/app/(payload)/admin/importMap.js') },
    components: {
      graphics: { Logo: './app/brand/Logo.tsx#Logo', Icon: './app/brand/Icon.tsx#Icon' },
      afterLogin: ['./features/accounts/admin/LoginHelp.tsx#LoginHelp'],
      afterNavLinks: [
        './features/search/admin/SearchLink.tsx#SearchLink',
        './features/podcast/admin/DirectoriesLink.tsx#DirectoriesLink',
        './features/addresses/admin/DeadAddressesLink.tsx#DeadAddressesLink',
        './features/erasure/admin/ErasureLink.tsx#ErasureLink',
        './features/moving-in/admin/MovingInLink.tsx#MovingInLink',
        './features/archive/admin/ArchiveLink.tsx#ArchiveLink',
        './features/backup/admin/BackupLink.tsx#BackupLink',
        './features/own-content/admin/OwnContentLink.tsx#OwnContentLink',
      ],
      logout: { Button: './features/accounts/admin/LogOutButton.tsx#LogOutButton' },
      views: {
        dashboard: { Component: './features/dashboard/Dashboard.tsx#Dashboard' },
        search: { Component: './features/search/admin/SearchView.tsx#SearchView', path: '/sokningen' },
        directories: {
          Component: './features/podcast/admin/DirectoriesView.tsx#DirectoriesView',
          path: '/poddkataloger',
        },
        deadAddresses: {
          Component: './features/addresses/admin/DeadAddressesView.tsx#DeadAddressesView',
          path: '/gamla-adresser',
        },
        erasure: {
          Component: './features/erasure/admin/ErasureView.tsx#ErasureView',
          path: '/radera-personuppgifter',
        },
        movingIn: { Component: './features/moving-in/admin/MovingInView.tsx#MovingInView', path: '/flytta-in' },
        backup: { Component: './features/backup/admin/BackupView.tsx#BackupView', path: '/sakerhetskopior' },
        archive: { Component: './features/archive/admin/ArchiveView.tsx#ArchiveView', path: '/flytta-ut' },
        ownContent: {
          Component: './features/own-content/admin/OwnContentView.tsx#OwnContentView',
          path: '/eget-innehall',
        },
      },
    },
  },
  typescript: {
    outputFile: resolve('cms/platform/generated/payload-types.ts'),
    // Otherwise Payload starts a process that writes the types whenever it is opened, in every test too.
    autoGenerate: process.env.NODE_ENV === 'development',
  },
})

export default config
  .then(guardPayloadCollections)
  .then(nameLockHolders)
  .then(logConflictsBriefly)
  .then(findOwnPreference)
  .then(guardWriting)
