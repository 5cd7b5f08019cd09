/**
 * Sets the colour scheme and the size of text a reader chose (browser/text-size.ts) before anything
 * is painted, and changes the scheme when asked. A
 * few lines of plain script in the head of the page, because readers' pages carry no framework code
 * for this; the policy on scripts allows it by its hash.
 */
export const themeScript = `(function(){var root=document.documentElement,key='theme'
try{root.dataset.theme=localStorage.getItem(key)||'';root.dataset.text=localStorage.getItem('text')||''}catch(e){root.dataset.theme=''}
document.addEventListener('click',function(event){var button=event.target.closest&&event.target.closest('[data-theme-switch]')
if(!button)return
var now=root.dataset.theme||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light')
root.dataset.theme=now==='dark'?'light':'dark'
try{localStorage.setItem(key,root.dataset.theme)}catch(e){}})})()`

/** Stands in the head of the page. */
export function RememberedTheme() {
  return <script data-own dangerouslySetInnerHTML={{ __html: themeScript }} />
}

/** Changes between light and dark; shown only where scripts run (app/styles/base.css). */
export function ThemeSwitch() {
  return (
    <button
      type="button"
      data-theme-switch
      className="no-print font-sans text-sm text-muted hover:text-seal"
    >
      <span data-to="dark">Dark page</span>
      <span data-to="light">Light page</span>
    </button>
  )
}
