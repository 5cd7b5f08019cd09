/** The address of the site, without a closing slash. */
export const siteUrl = () => (process.env.SITE_URL || 'http://localhost:3000').replace(/\/+$/, '')
