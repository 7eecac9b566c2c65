import { Mark } from './Logo.tsx'

/** Vitrin's mark in the admin's header, sized to the 18 pixels that Payload reserves for it. */
export const Icon = () => <Mark size={18} />
