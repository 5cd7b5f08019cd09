import { noSuchPage } from '@/domain/pages/trouble'
import { TroubleText } from '@/components/layout/trouble-text'

/** Says that nothing stands at an address, and leads on. */
export const NoSuchPage = () => <TroubleText trouble={noSuchPage} />
