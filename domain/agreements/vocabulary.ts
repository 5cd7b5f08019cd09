// The words of treaty law (UN Treaty Collection), peace research (PA-X, Kroc Peace Accords Matrix)
// and event data (PLOVER, ACLED), as the record uses them.

export const instrumentTypes = [
  'treaty',
  'agreement',
  'convention',
  'protocol',
  'pact',
  'accord',
  'memorandum-of-understanding',
  'exchange-of-notes',
  'joint-statement',
  'declaration',
  'ceasefire',
  'roadmap',
] as const
export type InstrumentType = (typeof instrumentTypes)[number]

/** `intrastate`: between a state and a group within it; `parallel`: like texts signed separately. */
export const agreementForms = [
  'bilateral',
  'multilateral',
  'unilateral',
  'intrastate',
  'parallel',
] as const
export type AgreementForm = (typeof agreementForms)[number]

export const textAvailabilities = ['published', 'leaked', 'summarised', 'undisclosed'] as const
export type TextAvailability = (typeof textAvailabilities)[number]

export const participationRoles = [
  'party',
  'signatory',
  'mediator',
  'guarantor',
  'witness',
  'observer',
  'depositary',
  'host',
  'affected-non-signatory',
] as const
export type ParticipationRole = (typeof participationRoles)[number]

/** In what part a person stood at a signing; only a signatory binds anybody. */
export const signingCapacities = ['signatory', 'witness', 'attended'] as const
export type SigningCapacity = (typeof signingCapacities)[number]

/** Dated legal acts. Ratification, acceptance, approval and accession are never one type. */
export const actTypes = [
  'adoption',
  'initialling',
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'exchange-of-instruments',
  'notification',
  'provisional-application',
  'entry-into-force',
  'implementation-start',
  'registration',
  'reservation',
  'declaration',
  'objection',
  'constitutional-change',
  'protocol',
  'amendment',
  'extension',
  'suspension',
  'resumption',
  'reaffirmation',
  'withdrawal',
  'denunciation',
  'termination',
  'expiry',
] as const
export type ActType = (typeof actTypes)[number]

export const relationTypes = [
  'amends',
  'implements',
  'supersedes',
  'renews',
  'extends',
  'annex-to',
  'references',
  'claimed-same-content',
] as const
export type RelationType = (typeof relationTypes)[number]

export const commitmentBases = ['text', 'official-statement', 'press-report'] as const
export type CommitmentBasis = (typeof commitmentBases)[number]

/** Kroc's ordinal levels 0 to 3 in words, and the two answers that are not on the scale. */
export const assessmentLevels = [
  'not-initiated',
  'minimum',
  'intermediate',
  'full',
  'unable-to-assess',
  'contested',
] as const
export type AssessmentLevel = (typeof assessmentLevels)[number]

export const assessmentDirections = ['advancing', 'stalled', 'reversed'] as const
export type AssessmentDirection = (typeof assessmentDirections)[number]

export const eventCategories = [
  'negotiation',
  'meeting',
  'statement',
  'signature',
  'implementation',
  'verification',
  'alleged-violation',
  'use-of-force',
  'dispute',
  'mediation',
  'deadline',
] as const
export type EventCategory = (typeof eventCategories)[number]

export const modalities = ['occurred', 'planned', 'alleged', 'denied'] as const
export type Modality = (typeof modalities)[number]

export const stances = [
  'asserts',
  'denies',
  'disputes',
  'reiterates',
  'warns',
  'promises',
  'reports-progress',
] as const
export type Stance = (typeof stances)[number]

export const sourceTypes = [
  'wire',
  'newspaper',
  'official',
  'ngo',
  'un',
  'state-media',
  'reference',
] as const
export type SourceType = (typeof sourceTypes)[number]

/** What a speaker says has been done of a commitment, where the words say so. */
export const fulfilments = ['met', 'in-part', 'not-met'] as const
export type Fulfilment = (typeof fulfilments)[number]
