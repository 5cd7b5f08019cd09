/** What a page of trouble is set with: the site's look in a few lines, held to its tokens by a test. */
export const troubleStyle = `
@font-face { font-family: 'Entente Serif'; font-weight: 400 600; font-display: optional; src: url(/fonts/serif-latin.woff2) }
@font-face { font-family: 'Entente Display'; font-weight: 600; font-display: optional; src: url(/fonts/display-latin.woff2) }
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf6ee, #171512);
  --ink: light-dark(#1d1a16, #ece6da);
  --muted: light-dark(#5f574b, #b0a697);
  --rule: light-dark(#cdc3b1, #47413a);
  --seal: light-dark(#9b2c1d, #f0907d);
}
* { box-sizing: border-box; margin: 0 }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.5rem 'Entente Serif', Georgia, serif }
body { max-width: 77rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; overflow-wrap: break-word }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .18em }
a:hover { color: var(--seal) }
:focus-visible { outline: 2px solid var(--seal); outline-offset: 2px }
.name, h1 { font-family: 'Entente Display', Georgia, serif; font-weight: 600; line-height: 1.1; letter-spacing: -.02em }
.name { font-size: 2.4375rem; text-decoration: none }
nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-top: 1rem; border-top: 1px solid; border-bottom: 2px solid }
nav a { padding: .5rem 0; text-decoration: none }
nav, form, .fault { font-family: Arial, sans-serif; font-size: .9375rem }
main { display: grid; gap: 1rem; max-width: 36rem; padding-top: 2.5rem }
h1 { font-size: 1.9375rem }
ul { padding-left: 1.25rem }
form { display: flex; flex-wrap: wrap; padding-top: .5rem }
label { flex-basis: 100%; color: var(--muted) }
input, button { min-height: 2.25rem; border: 1px solid var(--rule); border-radius: 0; background: none; color: inherit; font: inherit; padding: 0 .75rem }
input { flex: 1; min-width: 0 }
.fault { color: var(--muted) }
@media (min-width: 48rem) { body { padding-inline: 2rem } }
@media print { nav, form { display: none } }
`
