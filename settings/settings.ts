import { z } from 'zod'

/**
 * Every setting of Entente, with what it means and its default; `.env.example` lists the same
 * names. Settings come from the environment alone.
 */
const Settings = z.object({
  DATABASE_URL: postgresAddress('DATABASE_URL').optional(),
  DATABASE_DESK_URL: postgresAddress('DATABASE_DESK_URL').optional(),
  DATABASE_READER_URL: postgresAddress('DATABASE_READER_URL').optional(),
  AUTH_SECRET: z
    .string()
    .min(
      32,
      'AUTH_SECRET is too short: it needs 32 characters or more. Make one with: openssl rand -base64 33',
    )
    .optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .base64(
      'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY is not base64. Make one with: openssl rand -base64 32',
    )
    .length(
      44,
      'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY must hold 32 bytes. Make one with: openssl rand -base64 32',
    )
    .optional(),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error:
        'SITE_URL is not a web address. Give the address readers use, like https://entente.example',
    })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  SECURITY_CONTACT: z
    .string()
    .trim()
    .transform((given) => (/^[^\s:@]+@[^\s@]+$/.test(given) ? `mailto:${given}` : given))
    .refine((given) => /^(?:https:\/\/|mailto:|tel:)\S+$/.test(given) && URL.canParse(given), {
      error:
        'SECURITY_CONTACT is no address. Give one of mail, or a page that begins with https://',
    })
    .optional(),
  PORT: z.coerce
    .number({ error: 'PORT is not a number' })
    .int('PORT is not a whole number')
    .min(1, 'PORT must lie between 1 and 65535')
    .max(65535, 'PORT must lie between 1 and 65535')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  ENTENTE_DATA: z.string().default('data'),
  PRINT_FOLDER: z.string().optional(),
  PRINT_AHEAD: yesOrNo('PRINT_AHEAD', 'yes'),
  LOAD_DEMO: yesOrNo('LOAD_DEMO'),
  TRUST_PROXY: yesOrNo('TRUST_PROXY'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent',
    })
    .default('info'),
})

export type Settings = z.infer<typeof Settings>

/** The names of all settings. */
export const settingNames = Object.keys(Settings.shape)

/**
 * Reads the settings from an environment; an empty value counts as not given.
 * @returns the settings with their defaults, or one sentence per fault, all faults at once
 */
export function readSettings(
  environment: Record<string, string | undefined>,
): { settings: Settings } | { faults: string[] } {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const result = Settings.safeParse(given)
  if (!result.success) return { faults: result.error.issues.map((issue) => issue.message) }

  const { data: settings } = result
  if (settings.DATABASE_URL && !settings.AUTH_SECRET) {
    return {
      faults: [
        'AUTH_SECRET is missing. With a database of your own (DATABASE_URL) it must be given; make one with: openssl rand -base64 33',
      ],
    }
  }
  return { settings }
}

function postgresAddress(name: string) {
  return z
    .string()
    .refine(
      (address) => /^postgres(ql)?:$/.test(URL.canParse(address) ? new URL(address).protocol : ''),
      `${name} is not a PostgreSQL address. It has the form postgres://user:password@host:5432/database`,
    )
}

function yesOrNo(name: string, otherwise: 'yes' | 'no' = 'no') {
  return z
    .enum(['yes', 'no'], { error: `${name} must be yes or no` })
    .default(otherwise)
    .transform((answer) => answer === 'yes')
}
