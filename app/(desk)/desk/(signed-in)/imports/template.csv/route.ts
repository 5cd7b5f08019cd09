import { currentEditor } from '@/auth/session'
import { csvText } from '@/domain/imports/cells'
import { templateRows } from '@/domain/imports/template'

/** Our own CSV with every column and examples, to begin from. */
export async function GET() {
  if (!(await currentEditor())) return new Response('Sign in first.', { status: 401 })
  return new Response(`\ufeff${csvText(templateRows)}`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="entente-template.csv"',
    },
  })
}
