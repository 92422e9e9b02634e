// The closed list of why a file of profiles is not taken in; each has a sentence in the interface.

export const IMPORT_FAULTS = [
  'too-large',
  'not-utf8',
  'not-json',
  'too-deep',
  'too-many-nodes',
  'forbidden-key',
  'wrong-format',
  'newer-version',
  'invalid',
  'identity-code',
  'empty',
  'marker',
  'link',
  'lower-revision',
] as const
export type ImportFault = (typeof IMPORT_FAULTS)[number]
