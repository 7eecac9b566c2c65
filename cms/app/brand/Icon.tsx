import { Mark } from './Logo.tsx'

/** The mark of Vitrin in the admin's header, in the place of 18 pixels that Payload gives it. */
export const Icon = () => <Mark size={18} />
