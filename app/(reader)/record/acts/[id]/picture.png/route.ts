import { actCard } from '../../../../../_pictures/fact-cards'
import { pictureAnswer } from '../../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export const GET = async (_: Request, { params }: RouteContext<'/record/acts/[id]/picture.png'>) =>
  pictureAnswer(await actCard((await params).id))
