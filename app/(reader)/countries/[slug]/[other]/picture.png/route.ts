import { pairCard } from '../../../../../_pictures/entity-cards'
import { pictureAnswer } from '../../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export async function GET(
  _: Request,
  { params }: RouteContext<'/countries/[slug]/[other]/picture.png'>,
) {
  const { slug, other } = await params
  return pictureAnswer(await pairCard(slug, other))
}
