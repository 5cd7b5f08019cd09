import { articleCard } from '../../../../_pictures/article-card'
import { pictureAnswer } from '../../../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

export const GET = async (
  request: Request,
  { params }: RouteContext<'/articles/[slug]/picture.png'>,
) => pictureAnswer(request, await articleCard((await params).slug))
