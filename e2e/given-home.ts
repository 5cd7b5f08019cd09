import { desk } from '../db/client'
import { homeArrangements } from '../db/schema/index'

/** Nobody ever arranged the front page. */
export async function unarrangedHome() {
  await desk.delete(homeArrangements)
}
