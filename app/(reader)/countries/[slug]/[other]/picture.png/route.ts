import { pairCard } from '../../../../../_pictures/entity-cards'
import { pictureAnswer } from '../../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: RouteContext<'/countries/[slug]/[other]/picture.png'>,
) {
  const { slug, other } = await params
  return pictureAnswer(request, await pairCard(slug, other))
}
