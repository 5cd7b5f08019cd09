import { Empty } from '@/components/ui/empty'
import { MomentText } from '@/components/ui/date-text'
import type { ImportFormat } from '@/domain/imports/formats'
import type { Standing } from '@/domain/imports/states'
import { formatNames, standingNames } from './words'

type Batch = {
  id: number
  fileName: string
  format: ImportFormat
  uploadedAt: Date
  uploadedBy: string
  standing: Standing
}

/** The files that were brought in, each with how it stands. */
export function ImportList({ batches }: { batches: Batch[] }) {
  if (batches.length === 0) return <Empty>No file was brought in yet.</Empty>
  return (
    <ul className="flex flex-col font-sans text-sm">
      {batches.map(({ id, fileName, format, uploadedAt, uploadedBy, standing }) => (
        <li key={id} className="border-b border-rule py-2">
          <a className="hover:underline" href={`/desk/imports/${id}`} dir="auto">
            Import {id}: {fileName}
          </a>
          <span className="block text-xs text-muted">
            {standingNames[standing]} · {formatNames[format]} · {uploadedBy},{' '}
            <MomentText at={uploadedAt} clock />
          </span>
        </li>
      ))}
    </ul>
  )
}
