'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { takeReport } from '@/db/mutations/drafts'
import { decideProposals } from '@/db/mutations/proposals'
import { judgeReport } from '@/db/mutations/reports'
import { may } from '@/domain/permissions'
import { neededText } from '@/domain/text/form-fields'
import { readDraft } from './read-draft'
import { readProposals } from './read-proposals'

const ReportId = z.coerce.number().int().positive()
const OfReport = z.looseObject({ reportId: ReportId })

export const takeReportAsDraft = editorAction(
  'reports:write',
  OfReport,
  async ({ reportId, ...values }, editor) => {
    const { draft, errors } = await readDraft(values, may(editor.role, 'entities:write'))
    if (!draft) return { errors }
    const { articleId } = await takeReport(reportId, draft, editor.id)
    return { goTo: `/desk/articles/${articleId}` }
  },
)

export const decideReportProposals = editorAction(
  'reports:write',
  OfReport,
  async ({ reportId, ...values }, editor) => {
    const { decided, errors } = await readProposals(values, Number(values.agreement) || null)
    if (Object.keys(errors).length) return { errors }
    const articleId = await decideProposals(reportId, decided, editor.id)
    return { goTo: `/desk/articles/${articleId}?saved=yes` }
  },
)

export const dismissReport = editorAction(
  'reports:write',
  z.object({ reportId: ReportId, note: neededText(500, 'Say why it is put aside.') }),
  async ({ reportId, note }, editor) => {
    if (!(await judgeReport(reportId, 'dismissed', note, editor.id)))
      return { problem: 'This report is no longer new.' }
    return { goTo: '/desk/reports' }
  },
)

export const takeUpAgain = editorAction(
  'reports:write',
  z.object({ reportId: ReportId }),
  async ({ reportId }, editor) => {
    if (!(await judgeReport(reportId, 'new', null, editor.id)))
      return { problem: 'This report was not put aside.' }
    return { goTo: `/desk/reports/${reportId}` }
  },
)
