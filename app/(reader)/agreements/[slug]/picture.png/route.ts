import { agreementCard } from '../../../../_pictures/agreement-cards'
import { pictureAnswer } from '../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export const GET = async (_: Request, { params }: RouteContext<'/agreements/[slug]/picture.png'>) =>
  pictureAnswer(await agreementCard((await params).slug))
