/** The ISO day it is, in UTC. */
export const today = () => new Date().toISOString().slice(0, 10)
