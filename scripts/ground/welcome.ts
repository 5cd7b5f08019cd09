import { staff } from '../../demo/staff'

/** Says where everything is and how to sign in. */
export function welcome(address: string, demoPassword: string | null) {
  console.log(`
Entente is ready.

  Readers   ${address}
  The desk  ${address}/desk

${demoPassword ? demoAccounts(demoPassword) : 'Accounts are made with: npm run setup:editor'}

Ctrl-C stops everything.
`)
}

const demoAccounts = (password: string) =>
  [
    `Sign in to the demo newsroom with the password ${password} as`,
    ...staff.map(({ email, role }) => `  ${email.padEnd(34)}${role}`),
  ].join('\n')
