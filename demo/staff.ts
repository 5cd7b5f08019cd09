import type { Role } from '../domain/permissions'

/** The people of the demo newsroom: invented, like their address. */
export const staff = [
  {
    key: 'ana',
    name: 'Ana Lindqvist',
    email: 'ana@entente.example',
    role: 'reporter',
    description: 'Reports on Western Asia.',
  },
  {
    key: 'tomas',
    name: 'Tomás Okello',
    email: 'tomas@entente.example',
    role: 'reporter',
    description: 'Reports on the Horn of Africa and the Great Lakes.',
  },
  {
    key: 'mirela',
    name: 'Mirela Haddix',
    email: 'mirela@entente.example',
    role: 'editor',
    description: 'Edits the record of agreements in Western Asia.',
  },
  {
    key: 'joost',
    name: 'Joost Amarasekera',
    email: 'joost@entente.example',
    role: 'editor',
    description: 'Edits the record of agreements in Europe and Central Asia.',
  },
  {
    key: 'ingrid',
    name: 'Ingrid Vasanthan',
    email: 'ingrid@entente.example',
    role: 'chief-editor',
    description: 'Answers for what Entente publishes.',
  },
  {
    key: 'noor',
    name: 'Noor Pettersen',
    email: 'noor@entente.example',
    role: 'administrator',
    description: 'Keeps the accounts of the staff.',
  },
] as const satisfies { key: string; name: string; email: string; role: Role; description: string }[]

export type StaffKey = (typeof staff)[number]['key']
