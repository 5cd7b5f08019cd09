// The scheme a reader chose is set before anything is painted; the button changes it. A few lines
// of plain script, because reader pages carry no framework code for this.
const remembered = `try{var t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`
const switching = `document.currentScript.previousElementSibling.hidden=false;document.currentScript.previousElementSibling.onclick=function(){var d=document.documentElement,now=d.dataset.theme||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'),next=now==='dark'?'light':'dark';d.dataset.theme=next;try{localStorage.setItem('theme',next)}catch{}}`

/** Sets the remembered colour scheme; stands in the head of the page. */
export function RememberedTheme() {
  return <script dangerouslySetInnerHTML={{ __html: remembered }} />
}

/** Changes between light and dark; shown only where it can work. */
export function ThemeSwitch() {
  return (
    <span className="no-print ml-auto">
      <button
        hidden
        type="button"
        className="py-2 font-sans text-sm hover:text-seal"
        suppressHydrationWarning
      >
        Light or dark
      </button>
      <script dangerouslySetInnerHTML={{ __html: switching }} />
    </span>
  )
}
