import { entityCard } from '../../../../_pictures/entity-cards'
import { pictureAnswer } from '../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export const GET = async (
  request: Request,
  { params }: RouteContext<'/countries/[slug]/picture.png'>,
) => pictureAnswer(request, await entityCard('country', (await params).slug))
