import { commitmentCard } from '../../../../../../_pictures/agreement-cards'
import { pictureAnswer } from '../../../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export async function GET(
  _: Request,
  { params }: RouteContext<'/agreements/[slug]/commitments/[id]/picture.png'>,
) {
  const { slug, id } = await params
  return pictureAnswer(await commitmentCard(slug, id))
}
