import { actCard } from '../../../../../_pictures/fact-cards'
import { pictureAnswer } from '../../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export const GET = async (
  request: Request,
  { params }: RouteContext<'/record/acts/[id]/picture.png'>,
) => pictureAnswer(request, await actCard((await params).id))
