/** Roles of the staff. An administrator keeps accounts and touches no copy. */
export const roles = ['reporter', 'editor', 'chief-editor', 'administrator'] as const
export type Role = (typeof roles)[number]

const desk = ['reporter', 'editor', 'chief-editor'] as const
const editors = ['editor', 'chief-editor'] as const

/** Who may do what. The one table that the action wrapper, the pages and the tests read. */
const permissions = {
  'reports:read': desk,
  'reports:write': desk,
  'articles:read': desk,
  'articles:write': desk,
  'articles:submit': desk,
  'articles:review': editors,
  'articles:publish': editors,
  'articles:kill': ['chief-editor'],
  'entities:write': editors,
  'agreements:write': editors,
  'imports:write': editors,
  'print:read': editors,
  'home:write': editors,
  'log:read': ['editor', 'chief-editor', 'administrator'],
  'staff:write': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/** Whether a person in this role may do this. */
export function may(role: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(role)
}
