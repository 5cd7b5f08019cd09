import { eventCard } from '../../../../../_pictures/fact-cards'
import { pictureAnswer } from '../../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export const GET = async (
  _: Request,
  { params }: RouteContext<'/record/events/[id]/picture.png'>,
) => pictureAnswer(await eventCard((await params).id))
