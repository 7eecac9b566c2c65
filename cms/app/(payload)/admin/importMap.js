import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SchedulePanel as SchedulePanel_c17bee8cd59916130990469989648935 } from '../../../features/schedules/admin/SchedulePanel.tsx'
import { SaveGuard as SaveGuard_8fec1026260dd30c55c1873228d09d35 } from '../../../features/safe-saving/admin/SaveGuard.tsx'
import { ReviewControls as ReviewControls_7943a927b6defec9b51757a0b4bfd5d0 } from '../../../features/review/admin/ReviewControls.tsx'
import { PublishButton as PublishButton_7b7fdfe88d992efc02304aa9200c8de8 } from '../../../features/publishing/admin/publish-panel/PublishButton.tsx'
import { VersionList as VersionList_460647dcdda81eb9ddf92c8e3264d161 } from '../../../features/safe-saving/admin/VersionList.tsx'
import { PreviewWindow as PreviewWindow_e06befea9c2025722bf9fa4d399dceba } from '../../../features/preview/admin/PreviewWindow.tsx'
import { TimeField as TimeField_59cc75fb9e5cc384572cf03a4b3b8db1 } from '../../../features/podcast/admin/TimeField.tsx'
import { ChapterTools as ChapterTools_b2f7cc43b9f46386f94d148e7f283c20 } from '../../../features/podcast/admin/ChapterTools.tsx'
import { ChapterLabel as ChapterLabel_fa3d30e8711754b8cd2bd033491659a5 } from '../../../features/podcast/admin/ChapterLabel.tsx'
import { TranscriptReading as TranscriptReading_b663f2ac4e3ad94a15234e2e5cdab1b7 } from '../../../features/podcast/admin/TranscriptReading.tsx'
import { UploadProgress as UploadProgress_13b8f102650b37d63330dd9e373ba346 } from '../../../features/podcast/admin/UploadProgress.tsx'
import { ReviewedTitle as ReviewedTitle_0ccca2f65f179cc349ccc35fdc26cbd3 } from '../../../features/review/admin/ReviewedTitle.tsx'
import { ScheduleList as ScheduleList_5fbf2ed6a55076edd116e0dce5d11a49 } from '../../../features/schedules/admin/ScheduleList.tsx'
import { OutcomeCell as OutcomeCell_e7df7b393ab275cd49ff672e630275b0 } from '../../../features/publishing/admin/publications/cells.tsx'
import { ReasonsCell as ReasonsCell_e7df7b393ab275cd49ff672e630275b0 } from '../../../features/publishing/admin/publications/cells.tsx'
import { WhenCell as WhenCell_e7df7b393ab275cd49ff672e630275b0 } from '../../../features/publishing/admin/publications/cells.tsx'
import { DurationCell as DurationCell_e7df7b393ab275cd49ff672e630275b0 } from '../../../features/publishing/admin/publications/cells.tsx'
import { ChangedCell as ChangedCell_e7df7b393ab275cd49ff672e630275b0 } from '../../../features/publishing/admin/publications/cells.tsx'
import { ListStatus as ListStatus_55a17a3b4641f3c4b3aee6a61f68262c } from '../../../features/publishing/admin/publications/ListStatus.tsx'
import { PublicationView as PublicationView_5c343a51339151261e348646a5ff8f82 } from '../../../features/publishing/admin/publications/PublicationView.tsx'
import { LogOutButton as LogOutButton_cdce8ca9417396cf3098d26f1ade858c } from '../../../features/accounts/admin/LogOutButton.tsx'
import { Icon as Icon_2548ffe010eb25a8f0a7282ae50d6a10 } from '../../../app/brand/Icon.tsx'
import { Logo as Logo_8c80d3b4422e090bb1765df9b20f4449 } from '../../../app/brand/Logo.tsx'
import { LoginHelp as LoginHelp_c278eeac59f9bfe579ceb23a13ab5eb8 } from '../../../features/accounts/admin/LoginHelp.tsx'
import { SearchLink as SearchLink_8b4f1dfd2db2303fd50d4cb23c4e094c } from '../../../features/search/admin/SearchLink.tsx'
import { DirectoriesLink as DirectoriesLink_f34cd469bb02d1958b1823e31e90e051 } from '../../../features/podcast/admin/DirectoriesLink.tsx'
import { DeadAddressesLink as DeadAddressesLink_e0cbbe1cf7d209e3a35c03efbbd6a854 } from '../../../features/addresses/admin/DeadAddressesLink.tsx'
import { ErasureLink as ErasureLink_7eb6bdb0905e9325be8b2f30e2bb7f27 } from '../../../features/erasure/admin/ErasureLink.tsx'
import { MovingInLink as MovingInLink_c7816975368f8991aca1c3f258fbd467 } from '../../../features/moving-in/admin/MovingInLink.tsx'
import { ArchiveLink as ArchiveLink_a9308279edbbaf410273977428ab94d8 } from '../../../features/archive/admin/ArchiveLink.tsx'
import { BackupLink as BackupLink_6c7585718708214dcaf9592a13303b90 } from '../../../features/backup/admin/BackupLink.tsx'
import { OwnContentLink as OwnContentLink_e0ef355ad303151812ee67e9541a6fde } from '../../../features/own-content/admin/OwnContentLink.tsx'
import { Dashboard as Dashboard_be906c3ac561fc1b9e07bf11977c89ec } from '../../../features/dashboard/Dashboard.tsx'
import { SearchView as SearchView_bd8736ab9e5cbb704cf9d05f2f80f4bb } from '../../../features/search/admin/SearchView.tsx'
import { DirectoriesView as DirectoriesView_e29bf262ec14a8e4ca4d491db8907842 } from '../../../features/podcast/admin/DirectoriesView.tsx'
import { DeadAddressesView as DeadAddressesView_072e982d162b5a66f2e36457b8a27e26 } from '../../../features/addresses/admin/DeadAddressesView.tsx'
import { ErasureView as ErasureView_53a84b936060208b0272252aa93b6e2e } from '../../../features/erasure/admin/ErasureView.tsx'
import { MovingInView as MovingInView_1b987629685ac2522e5e4189292907f5 } from '../../../features/moving-in/admin/MovingInView.tsx'
import { BackupView as BackupView_8c8484ad61b4fa51b83b5a1901429c4a } from '../../../features/backup/admin/BackupView.tsx'
import { ArchiveView as ArchiveView_1dcefd4fbae82ffef9cc2e3208c1073d } from '../../../features/archive/admin/ArchiveView.tsx'
import { OwnContentView as OwnContentView_c26bb5268c1f63a388c2152c4b5ad657 } from '../../../features/own-content/admin/OwnContentView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "./features/schedules/admin/SchedulePanel.tsx#SchedulePanel": SchedulePanel_c17bee8cd59916130990469989648935,
  "./features/safe-saving/admin/SaveGuard.tsx#SaveGuard": SaveGuard_8fec1026260dd30c55c1873228d09d35,
  "./features/review/admin/ReviewControls.tsx#ReviewControls": ReviewControls_7943a927b6defec9b51757a0b4bfd5d0,
  "./features/publishing/admin/publish-panel/PublishButton.tsx#PublishButton": PublishButton_7b7fdfe88d992efc02304aa9200c8de8,
  "./features/safe-saving/admin/VersionList.tsx#VersionList": VersionList_460647dcdda81eb9ddf92c8e3264d161,
  "./features/preview/admin/PreviewWindow.tsx#PreviewWindow": PreviewWindow_e06befea9c2025722bf9fa4d399dceba,
  "./features/podcast/admin/TimeField.tsx#TimeField": TimeField_59cc75fb9e5cc384572cf03a4b3b8db1,
  "./features/podcast/admin/ChapterTools.tsx#ChapterTools": ChapterTools_b2f7cc43b9f46386f94d148e7f283c20,
  "./features/podcast/admin/ChapterLabel.tsx#ChapterLabel": ChapterLabel_fa3d30e8711754b8cd2bd033491659a5,
  "./features/podcast/admin/TranscriptReading.tsx#TranscriptReading": TranscriptReading_b663f2ac4e3ad94a15234e2e5cdab1b7,
  "./features/podcast/admin/UploadProgress.tsx#UploadProgress": UploadProgress_13b8f102650b37d63330dd9e373ba346,
  "./features/review/admin/ReviewedTitle.tsx#ReviewedTitle": ReviewedTitle_0ccca2f65f179cc349ccc35fdc26cbd3,
  "./features/schedules/admin/ScheduleList.tsx#ScheduleList": ScheduleList_5fbf2ed6a55076edd116e0dce5d11a49,
  "./features/publishing/admin/publications/cells.tsx#OutcomeCell": OutcomeCell_e7df7b393ab275cd49ff672e630275b0,
  "./features/publishing/admin/publications/cells.tsx#ReasonsCell": ReasonsCell_e7df7b393ab275cd49ff672e630275b0,
  "./features/publishing/admin/publications/cells.tsx#WhenCell": WhenCell_e7df7b393ab275cd49ff672e630275b0,
  "./features/publishing/admin/publications/cells.tsx#DurationCell": DurationCell_e7df7b393ab275cd49ff672e630275b0,
  "./features/publishing/admin/publications/cells.tsx#ChangedCell": ChangedCell_e7df7b393ab275cd49ff672e630275b0,
  "./features/publishing/admin/publications/ListStatus.tsx#ListStatus": ListStatus_55a17a3b4641f3c4b3aee6a61f68262c,
  "./features/publishing/admin/publications/PublicationView.tsx#PublicationView": PublicationView_5c343a51339151261e348646a5ff8f82,
  "./features/accounts/admin/LogOutButton.tsx#LogOutButton": LogOutButton_cdce8ca9417396cf3098d26f1ade858c,
  "./app/brand/Icon.tsx#Icon": Icon_2548ffe010eb25a8f0a7282ae50d6a10,
  "./app/brand/Logo.tsx#Logo": Logo_8c80d3b4422e090bb1765df9b20f4449,
  "./features/accounts/admin/LoginHelp.tsx#LoginHelp": LoginHelp_c278eeac59f9bfe579ceb23a13ab5eb8,
  "./features/search/admin/SearchLink.tsx#SearchLink": SearchLink_8b4f1dfd2db2303fd50d4cb23c4e094c,
  "./features/podcast/admin/DirectoriesLink.tsx#DirectoriesLink": DirectoriesLink_f34cd469bb02d1958b1823e31e90e051,
  "./features/addresses/admin/DeadAddressesLink.tsx#DeadAddressesLink": DeadAddressesLink_e0cbbe1cf7d209e3a35c03efbbd6a854,
  "./features/erasure/admin/ErasureLink.tsx#ErasureLink": ErasureLink_7eb6bdb0905e9325be8b2f30e2bb7f27,
  "./features/moving-in/admin/MovingInLink.tsx#MovingInLink": MovingInLink_c7816975368f8991aca1c3f258fbd467,
  "./features/archive/admin/ArchiveLink.tsx#ArchiveLink": ArchiveLink_a9308279edbbaf410273977428ab94d8,
  "./features/backup/admin/BackupLink.tsx#BackupLink": BackupLink_6c7585718708214dcaf9592a13303b90,
  "./features/own-content/admin/OwnContentLink.tsx#OwnContentLink": OwnContentLink_e0ef355ad303151812ee67e9541a6fde,
  "./features/dashboard/Dashboard.tsx#Dashboard": Dashboard_be906c3ac561fc1b9e07bf11977c89ec,
  "./features/search/admin/SearchView.tsx#SearchView": SearchView_bd8736ab9e5cbb704cf9d05f2f80f4bb,
  "./features/podcast/admin/DirectoriesView.tsx#DirectoriesView": DirectoriesView_e29bf262ec14a8e4ca4d491db8907842,
  "./features/addresses/admin/DeadAddressesView.tsx#DeadAddressesView": DeadAddressesView_072e982d162b5a66f2e36457b8a27e26,
  "./features/erasure/admin/ErasureView.tsx#ErasureView": ErasureView_53a84b936060208b0272252aa93b6e2e,
  "./features/moving-in/admin/MovingInView.tsx#MovingInView": MovingInView_1b987629685ac2522e5e4189292907f5,
  "./features/backup/admin/BackupView.tsx#BackupView": BackupView_8c8484ad61b4fa51b83b5a1901429c4a,
  "./features/archive/admin/ArchiveView.tsx#ArchiveView": ArchiveView_1dcefd4fbae82ffef9cc2e3208c1073d,
  "./features/own-content/admin/OwnContentView.tsx#OwnContentView": OwnContentView_c26bb5268c1f63a388c2152c4b5ad657,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
