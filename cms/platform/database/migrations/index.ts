import * as migration_20261123_145239_initial from './20261123_145239_initial.ts'
import * as migration_20261124_184513_publishing_story from './20261124_184513_publishing_story.ts'
import * as migration_20261124_202734_editors_publishing from './20261124_202734_editors_publishing.ts'
import * as migration_20261124_203931_search from './20261124_203931_search.ts'
import * as migration_20261124_233024_podcast_feedback_look from './20261124_233024_podcast_feedback_look.ts'
import * as migration_20261125_193322_more_podcasts from './20261125_193322_more_podcasts.ts'
import * as migration_20261129_161601_deleted_users from './20261129_161601_deleted_users.ts'
import * as migration_20261129_163914_erasures from './20261129_163914_erasures.ts'
import * as migration_20261129_170407_set_aside from './20261129_170407_set_aside.ts'
import * as migration_20261129_173000_moments_and_addresses from './20261129_173000_moments_and_addresses.ts'
import * as migration_20261130_021143_own_content from './20261130_021143_own_content.ts'
import * as migration_20261130_030117_moving_in from './20261130_030117_moving_in.ts'
import * as migration_20261130_030452_podcast_subcategories from './20261130_030452_podcast_subcategories.ts'
import * as migration_20261130_065313_project_facts from './20261130_065313_project_facts.ts'

export const migrations = [
  {
    up: migration_20261123_145239_initial.up,
    down: migration_20261123_145239_initial.down,
    name: '20261123_145239_initial',
  },
  {
    up: migration_20261124_184513_publishing_story.up,
    down: migration_20261124_184513_publishing_story.down,
    name: '20261124_184513_publishing_story',
  },
  {
    up: migration_20261124_202734_editors_publishing.up,
    down: migration_20261124_202734_editors_publishing.down,
    name: '20261124_202734_editors_publishing',
  },
  {
    up: migration_20261124_203931_search.up,
    down: migration_20261124_203931_search.down,
    name: '20261124_203931_search',
  },
  {
    up: migration_20261124_233024_podcast_feedback_look.up,
    down: migration_20261124_233024_podcast_feedback_look.down,
    name: '20261124_233024_podcast_feedback_look',
  },
  {
    up: migration_20261125_193322_more_podcasts.up,
    down: migration_20261125_193322_more_podcasts.down,
    name: '20261125_193322_more_podcasts',
  },
  {
    up: migration_20261129_161601_deleted_users.up,
    down: migration_20261129_161601_deleted_users.down,
    name: '20261129_161601_deleted_users',
  },
  {
    up: migration_20261129_163914_erasures.up,
    down: migration_20261129_163914_erasures.down,
    name: '20261129_163914_erasures',
  },
  {
    up: migration_20261129_170407_set_aside.up,
    down: migration_20261129_170407_set_aside.down,
    name: '20261129_170407_set_aside',
  },
  {
    up: migration_20261129_173000_moments_and_addresses.up,
    down: migration_20261129_173000_moments_and_addresses.down,
    name: '20261129_173000_moments_and_addresses',
  },
  {
    up: migration_20261130_021143_own_content.up,
    down: migration_20261130_021143_own_content.down,
    name: '20261130_021143_own_content',
  },
  {
    up: migration_20261130_030117_moving_in.up,
    down: migration_20261130_030117_moving_in.down,
    name: '20261130_030117_moving_in',
  },
  {
    up: migration_20261130_030452_podcast_subcategories.up,
    down: migration_20261130_030452_podcast_subcategories.down,
    name: '20261130_030452_podcast_subcategories',
  },
  {
    up: migration_20261130_065313_project_facts.up,
    down: migration_20261130_065313_project_facts.down,
    name: '20261130_065313_project_facts'
  },
];
