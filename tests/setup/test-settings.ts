import { useTestSettings } from '../helpers/test-settings.ts'

// Before a test file is loaded: what it imports may read the settings.
useTestSettings()
