import { CoverageRows } from '@/components/desk/articles/coverage-rows'
import { NameRows } from '@/components/desk/articles/name-rows'
import { SourceFields } from '@/components/desk/articles/source-fields'
import { TextFields } from '@/components/desk/articles/text-fields'
import { DeskForm } from '@/components/desk/desk-form'
import { TextField } from '@/components/desk/fields'
import { NameLists } from '@/components/desk/name-lists'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import { listAgreementChoices, type DeskArticle } from '@/db/queries/desk/articles'
import { prepareDeskWorld } from '@/db/queries/desk/reports'
import { saveArticleEdition } from './actions'
import { namesFound, namesLinked } from './names-found'

/** The edition in work as a form: text, names, agreements, sources. */
export async function EditionForm({ found }: { found: DeskArticle }) {
  const { article, edition, wanted, place, coverage, sources } = found
  const [prepared, agreements] = await Promise.all([prepareDeskWorld(), listAgreementChoices()])
  return (
    <DeskForm
      action={saveArticleEdition}
      label="The edition"
      warnOnLeaving
      className="flex flex-col gap-8"
    >
      <input type="hidden" name="articleId" value={article.id} />
      <input type="hidden" name="editionId" value={edition.id} />
      <input type="hidden" name="revision" value={edition.revision} />
      <Group title="Text">
        <TextFields text={{ ...edition, ...wanted, place }} />
        {edition.reason === 'update' && (
          <TextField
            name="changeNote"
            label="What this update changes"
            hint="One line; readers see it."
            value={edition.changeNote ?? ''}
            maxLength={300}
          />
        )}
        <TextField
          name="slug"
          label="Address"
          hint={`What follows /articles/.${article.firstPublishedAt ? ' It changes with the publication of this edition; the address it had goes on leading here.' : ''}`}
          value={wanted.slug}
          maxLength={100}
          required
        />
      </Group>
      <Group title="Names linked in the text">
        <NameRows linked={namesLinked(found)} found={namesFound(found, prepared)} />
      </Group>
      <Group title="Agreements">
        <CoverageRows coverage={coverage} agreements={agreements} />
      </Group>
      <Group title="Sources">
        <SourceFields sources={sources} />
      </Group>
      <div className="sticky bottom-0 border-t border-ink bg-paper py-3">
        <SubmitButton>Save</SubmitButton>
      </div>
      <NameLists entities={[...prepared.entities.values()]} />
    </DeskForm>
  )
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  const id = `group-${title.toLowerCase().replaceAll(' ', '-')}`
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <SectionHead id={id}>{title}</SectionHead>
      {children}
    </section>
  )
}
