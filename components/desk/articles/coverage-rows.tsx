import { SelectField } from '@/components/desk/fields'
import { coverageRoles, type CoverageRole } from '@/domain/articles/vocabulary'
import { labelOf } from '@/domain/labels'

type Covered = { agreementId: number; role: CoverageRole }

/** How many agreements one article can cover. */
export const mostAgreements = 6

/** The agreements an article is about, and what it does with each; one row is always free. */
export function CoverageRows({
  coverage,
  agreements,
}: {
  coverage: Covered[]
  agreements: { id: number; shortTitle: string }[]
}) {
  const rows = Math.min(mostAgreements, coverage.length + 1)
  return Array.from({ length: rows }, (_, index) => {
    const covered = coverage[index]
    return (
      <div key={index} className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name={`agreement-${index}`}
          label={index === 0 ? 'Agreement' : `Agreement ${index + 1}`}
          value={covered ? String(covered.agreementId) : ''}
          options={[
            ['', 'None'],
            ...agreements.map(({ id, shortTitle }) => [String(id), shortTitle] as const),
          ]}
        />
        <SelectField
          name={`role-${index}`}
          label="What the article does"
          value={covered?.role ?? 'reports-on'}
          options={coverageRoles.map((role) => [role, labelOf(role)] as const)}
        />
      </div>
    )
  })
}
