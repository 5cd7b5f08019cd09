import { copyLinks } from './copy-link'
import { keepArticles } from './saved'
import { localTimes } from './local-times'
import { printing } from './print'
import { suggestions } from './suggestions'
import { textSize } from './text-size'

// What a reader's page does beyond what HTML does by itself. Each part finds its own place in the
// page and does nothing where there is none; without any of them the page says and does the same.
function begin() {
  localTimes()
  textSize()
  copyLinks()
  printing()
  keepArticles()
  suggestions()
}

/** Only when the page is complete and the browser has nothing better to do. */
const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(begin)
if (document.readyState === 'complete') whenIdle()
else addEventListener('load', whenIdle)
