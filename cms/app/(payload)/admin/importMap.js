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
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SchedulePanel as SchedulePanel_2e9d5463070df68f92fd095135b41213 } from '../../../admin/schedules/SchedulePanel.tsx'
import { SaveGuard as SaveGuard_e6142778e62610217166c02c985683b5 } from '../../../admin/safety/SaveGuard.tsx'
import { ReviewControls as ReviewControls_d22340571588500e8f8a67ef1996c74d } from '../../../admin/review/ReviewControls.tsx'
import { PublishButton as PublishButton_7bbd5b819160a37cefc6e04917952380 } from '../../../admin/publish/PublishButton.tsx'
import { VersionList as VersionList_41d46b151d3b2b6cf31fa6b22e5bf210 } from '../../../admin/safety/VersionList.tsx'
import { PreviewWindow as PreviewWindow_68512d5dacdf4a9b8ec524ddea4f2c5a } from '../../../admin/PreviewWindow.tsx'
import { TimeField as TimeField_ff2bbe5208cae5b35ecc94fd41875593 } from '../../../admin/podcast/TimeField.tsx'
import { ChapterTools as ChapterTools_46ee6f5b301ff8d8cbf945f7d4559356 } from '../../../admin/podcast/ChapterTools.tsx'
import { ChapterLabel as ChapterLabel_5aac31f89c638537aef1a5de4e2f7c21 } from '../../../admin/podcast/ChapterLabel.tsx'
import { UploadProgress as UploadProgress_f7ddb67dab9da2822699def7b4bc7c36 } from '../../../admin/podcast/UploadProgress.tsx'
import { ReviewedTitle as ReviewedTitle_77b29c36ec39189062d0feb43d66d60c } from '../../../admin/review/ReviewedTitle.tsx'
import { ScheduleList as ScheduleList_e96a431d5b6f461bb3b1fbc825f38fcf } from '../../../admin/schedules/ScheduleList.tsx'
import { OutcomeCell as OutcomeCell_2d12dbd9c49de4f676db0db5e39172d0 } from '../../../admin/publications/cells.tsx'
import { ReasonsCell as ReasonsCell_2d12dbd9c49de4f676db0db5e39172d0 } from '../../../admin/publications/cells.tsx'
import { WhenCell as WhenCell_2d12dbd9c49de4f676db0db5e39172d0 } from '../../../admin/publications/cells.tsx'
import { DurationCell as DurationCell_2d12dbd9c49de4f676db0db5e39172d0 } from '../../../admin/publications/cells.tsx'
import { ChangedCell as ChangedCell_2d12dbd9c49de4f676db0db5e39172d0 } from '../../../admin/publications/cells.tsx'
import { ListStatus as ListStatus_ae7bc56c6c146d31f37bcfba74e3a77f } from '../../../admin/publications/ListStatus.tsx'
import { PublicationView as PublicationView_b57f1fdae1f032fa08e52cb9cea56ef7 } from '../../../admin/publications/PublicationView.tsx'
import { LogOutButton as LogOutButton_7bb12a754ab0f6882d3862937efd33ed } from '../../../admin/safety/LogOutButton.tsx'
import { Icon as Icon_6ba900eb67c9b990d5fbca63cbd7a229 } from '../../../admin/Icon.tsx'
import { Logo as Logo_612c3d34eaf6813b778508e4375488a4 } from '../../../admin/Logo.tsx'
import { LoginHelp as LoginHelp_4a930c26a290d2ad3c6c1631e85defce } from '../../../admin/LoginHelp.tsx'
import { SearchLink as SearchLink_29586db641554c464b46c45857037e6c } from '../../../admin/search/SearchLink.tsx'
import { DirectoriesLink as DirectoriesLink_2a50ba0a4e2f6b10a71ba8a987b5b769 } from '../../../admin/podcast/DirectoriesLink.tsx'
import { Dashboard as Dashboard_2a2bd6a65561a0b2f1a38bbd184c7dd2 } from '../../../admin/dashboard/Dashboard.tsx'
import { SearchView as SearchView_18e7e855ea9276e3bd12ac921e2aa8c1 } from '../../../admin/search/SearchView.tsx'
import { DirectoriesView as DirectoriesView_56479effce6ee0946b983a512f87893b } from '../../../admin/podcast/DirectoriesView.tsx'
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
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "./admin/schedules/SchedulePanel.tsx#SchedulePanel": SchedulePanel_2e9d5463070df68f92fd095135b41213,
  "./admin/safety/SaveGuard.tsx#SaveGuard": SaveGuard_e6142778e62610217166c02c985683b5,
  "./admin/review/ReviewControls.tsx#ReviewControls": ReviewControls_d22340571588500e8f8a67ef1996c74d,
  "./admin/publish/PublishButton.tsx#PublishButton": PublishButton_7bbd5b819160a37cefc6e04917952380,
  "./admin/safety/VersionList.tsx#VersionList": VersionList_41d46b151d3b2b6cf31fa6b22e5bf210,
  "./admin/PreviewWindow.tsx#PreviewWindow": PreviewWindow_68512d5dacdf4a9b8ec524ddea4f2c5a,
  "./admin/podcast/TimeField.tsx#TimeField": TimeField_ff2bbe5208cae5b35ecc94fd41875593,
  "./admin/podcast/ChapterTools.tsx#ChapterTools": ChapterTools_46ee6f5b301ff8d8cbf945f7d4559356,
  "./admin/podcast/ChapterLabel.tsx#ChapterLabel": ChapterLabel_5aac31f89c638537aef1a5de4e2f7c21,
  "./admin/podcast/UploadProgress.tsx#UploadProgress": UploadProgress_f7ddb67dab9da2822699def7b4bc7c36,
  "./admin/review/ReviewedTitle.tsx#ReviewedTitle": ReviewedTitle_77b29c36ec39189062d0feb43d66d60c,
  "./admin/schedules/ScheduleList.tsx#ScheduleList": ScheduleList_e96a431d5b6f461bb3b1fbc825f38fcf,
  "./admin/publications/cells.tsx#OutcomeCell": OutcomeCell_2d12dbd9c49de4f676db0db5e39172d0,
  "./admin/publications/cells.tsx#ReasonsCell": ReasonsCell_2d12dbd9c49de4f676db0db5e39172d0,
  "./admin/publications/cells.tsx#WhenCell": WhenCell_2d12dbd9c49de4f676db0db5e39172d0,
  "./admin/publications/cells.tsx#DurationCell": DurationCell_2d12dbd9c49de4f676db0db5e39172d0,
  "./admin/publications/cells.tsx#ChangedCell": ChangedCell_2d12dbd9c49de4f676db0db5e39172d0,
  "./admin/publications/ListStatus.tsx#ListStatus": ListStatus_ae7bc56c6c146d31f37bcfba74e3a77f,
  "./admin/publications/PublicationView.tsx#PublicationView": PublicationView_b57f1fdae1f032fa08e52cb9cea56ef7,
  "./admin/safety/LogOutButton.tsx#LogOutButton": LogOutButton_7bb12a754ab0f6882d3862937efd33ed,
  "./admin/Icon.tsx#Icon": Icon_6ba900eb67c9b990d5fbca63cbd7a229,
  "./admin/Logo.tsx#Logo": Logo_612c3d34eaf6813b778508e4375488a4,
  "./admin/LoginHelp.tsx#LoginHelp": LoginHelp_4a930c26a290d2ad3c6c1631e85defce,
  "./admin/search/SearchLink.tsx#SearchLink": SearchLink_29586db641554c464b46c45857037e6c,
  "./admin/podcast/DirectoriesLink.tsx#DirectoriesLink": DirectoriesLink_2a50ba0a4e2f6b10a71ba8a987b5b769,
  "./admin/dashboard/Dashboard.tsx#Dashboard": Dashboard_2a2bd6a65561a0b2f1a38bbd184c7dd2,
  "./admin/search/SearchView.tsx#SearchView": SearchView_18e7e855ea9276e3bd12ac921e2aa8c1,
  "./admin/podcast/DirectoriesView.tsx#DirectoriesView": DirectoriesView_56479effce6ee0946b983a512f87893b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
