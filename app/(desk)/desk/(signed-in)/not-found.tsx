import { DeskHead } from '@/components/desk/desk-frame'

export default function DeskNotFound() {
  return (
    <>
      <DeskHead title="There is nothing at this address" />
      <p className="max-w-measure">
        It may have been mistyped.{' '}
        <a className="quiet-link" href="/desk">
          Back to what waits for you
        </a>
      </p>
    </>
  )
}
