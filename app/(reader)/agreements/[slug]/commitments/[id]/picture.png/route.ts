import { commitmentCard } from '../../../../../../_pictures/agreement-cards'
import { pictureAnswer } from '../../../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: RouteContext<'/agreements/[slug]/commitments/[id]/picture.png'>,
) {
  const { slug, id } = await params
  return pictureAnswer(request, await commitmentCard(slug, id))
}
