import { Mark } from './Logo.tsx'

/** The mark of Vitrin in the admin's header. */
export const Icon = () => <Mark size={24} />
