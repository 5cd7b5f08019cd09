import { whenPressed } from './page'

/** Prints the page. */
export const printing = () => whenPressed('[data-print]', () => print())
