import type { ImportFormat } from '@/domain/imports/formats'
import type { Standing } from '@/domain/imports/states'

export const formatNames: Record<ImportFormat, string> = {
  entente: 'Our own CSV',
  'pa-x': 'Export of PA-X',
}

export const standingNames: Record<Standing, string> = {
  read: 'Read; decisions are wanted',
  ready: 'Ready to import',
  importing: 'Being imported',
  'broken-off': 'Broken off; nothing was imported',
  imported: 'Imported',
  undone: 'Undone',
}
