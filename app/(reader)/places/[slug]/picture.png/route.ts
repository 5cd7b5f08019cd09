import { entityCard } from '../../../../_pictures/entity-cards'
import { pictureAnswer } from '../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export const GET = async (_: Request, { params }: RouteContext<'/places/[slug]/picture.png'>) =>
  pictureAnswer(await entityCard('place', (await params).slug))
