import { setTimeout as wait } from 'node:timers/promises'
import { processAbove, processMark } from './processes'

/**
 * Calls back when the npm that started this process is gone. A signal to npm ends it and its shell
 * without a word to us: we would go on, seen by nobody.
 */
export async function whenNpmIsGone(callBack: () => void) {
  const npm = process.env.npm_lifecycle_event ? npmAbove() : null
  const mark = npm && processMark(npm)
  if (!npm || !mark) return
  while (processMark(npm) === mark) await wait(500, undefined, { ref: false })
  callBack()
}

/** Our parent, or where that is the shell npm runs commands in, the shell's parent. */
function npmAbove(): number | null {
  const above = processAbove(process.ppid)
  if (!above) return null
  return /^(sh|dash|bash|ash|zsh)$/.test(above.name) ? above.parent : process.ppid
}
