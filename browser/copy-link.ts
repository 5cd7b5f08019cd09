import { say, whenPressed } from './page'

/** Copies the page's own address, without what led a reader to it, and says so. */
export function copyLinks() {
  whenPressed('[data-copy-link]', () => {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
    const address = canonical?.href ?? location.href
    // Refused, or not there outside a secure page: then the address itself is shown.
    const copied = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('none'))
    copied.then(
      () => say('Link copied'),
      () => prompt('The address of this page', address),
    )
  })
}
