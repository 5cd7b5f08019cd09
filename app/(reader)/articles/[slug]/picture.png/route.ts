import { articleCard } from '../../../../_pictures/article-card'
import { pictureAnswer } from '../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export const GET = async (_: Request, { params }: RouteContext<'/articles/[slug]/picture.png'>) =>
  pictureAnswer(await articleCard((await params).slug))
