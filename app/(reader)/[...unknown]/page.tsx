import { notFound } from 'next/navigation'

/** Every address nothing else answers: with the readers' own page, and really 404. */
export default function UnknownPage() {
  notFound()
}
